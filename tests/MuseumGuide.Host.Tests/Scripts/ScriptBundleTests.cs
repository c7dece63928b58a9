using System.Diagnostics;
using Acornima;
using MuseumGuide.Scripts;

namespace MuseumGuide.Host.Tests.Scripts;

public sealed class ScriptBundleTests
{
    [Fact]
    public async Task Join_lets_modules_import_one_another_and_runs_each_once()
    {
        var said = await RunAsync(
            ("./guide.js", """
                import tell, {LOUD, say as whisper} from './say.js';
                import {Times} from './times.js';
                tell(LOUD + whisper('a') + new Times(2).of('b'));
                const name = 'later';
                const {default: start} = await import(`./${name}.js`);
                await start();
                """),
            ("./later.js", """
                import {say} from './say.js';
                console.log('later');
                export default async function start() {
                  const [{Times}, path] = await Promise.all([import('./times.js'), import('node:path')]);
                  console.log(say(new Times(3).of('c')), path.sep);
                }
                """),
            ("./say.js", """
                console.log('say');
                export const LOUD = '!', SOFT = '.';
                export function say(word) { return word + SOFT; }
                export default function tell(words) { console.log(words); }
                """),
            ("./times.js", """
                /** So many times. */
                export class Times {
                  #count;
                  constructor(count) { this.#count = count; }
                  of(word) { return word.repeat(this.#count); }
                }
                """));

        Assert.Equal(["say", "!a.bb", "later", "ccc. /"], said);
    }

    [Fact]
    public async Task Join_keeps_what_fails_in_one_module_from_the_others()
    {
        var said = await RunAsync(
            ("./guide.js", """
                await import('./broken.js').catch(error => console.log(error.message));
                await import('./sound.js');
                """),
            ("./broken.js", "throw new Error('broken');"),
            ("./sound.js", "console.log('sound');"));

        Assert.Equal(["broken", "sound"], said);
    }

    [Fact]
    public async Task Join_takes_what_is_given_with_the_script_for_a_module()
    {
        var script = ScriptBundle.Join(
            "./guide.js",
            [ScriptModule.Parse("./guide.js", "import words from './wording.js'; console.log(words.found);")],
            "./wording.js");

        Assert.Equal(["Gefunden."], await RunAsync("{'./wording.js': {default: {found: 'Gefunden.'}}}", script));
    }

    [Fact]
    public void Join_refuses_modules_that_would_wait_for_one_another()
    {
        ScriptModule[] modules =
        [
            ScriptModule.Parse("./a.js", "import {b} from './b.js'; export const a = 1;"),
            ScriptModule.Parse("./b.js", "import {a} from './a.js'; export const b = 1;"),
            ScriptModule.Parse("./c.js", "export const c = 1;"),
        ];

        var refused = Assert.Throws<ArgumentException>(() => ScriptBundle.Join("./a.js", modules));

        Assert.StartsWith("Modules import one another: ./a.js, ./b.js.", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("./guide.js", "import {a} from './gone.js';")]
    [InlineData("./gone.js", "")]
    public void Join_refuses_to_leave_out_what_is_imported(string entry, string text)
    {
        var refused = Assert.Throws<ArgumentException>(
            () => ScriptBundle.Join(entry, [ScriptModule.Parse("./guide.js", text)]));

        Assert.StartsWith("There is no module ./gone.js.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Join_leaves_comments_out_and_nothing_else()
    {
        var module = ScriptModule.Parse("./guide.js", """
            // One line, and the last word of it: secret
            const {path} = /* secret */ globalThis; // secret
            const address = 'http://a' + `/*b*/` + /\/\/c/.source;
            function read() {
              return /* secret
              */ address;
            }
            import {/* secret */ say} from './say.js';
            say(path, address, read());
            """);
        var script = ScriptBundle.Join(
            "./guide.js", [module, ScriptModule.Parse("./say.js", "export const say = (...all) => console.log(...all);")]);

        Assert.DoesNotContain("secret", script, StringComparison.Ordinal);
        Assert.Equal(["undefined http://a/*b*/\\/\\/c undefined"], await RunAsync("{}", script));
    }

    [Theory]
    [InlineData("export let count = 0;")]
    [InlineData("const a = 1;\nexport {a};")]
    [InlineData("export * from './a.js';")]
    [InlineData("export default class {}")]
    [InlineData("import * as a from './a.js';")]
    public void Parse_refuses_what_a_function_cannot_give_back(string text)
    {
        var refused = Assert.Throws<NotSupportedException>(() => ScriptModule.Parse("./guide.js", text));

        Assert.StartsWith("./guide.js:", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_says_where_a_module_is_broken()
    {
        var broken = Assert.Throws<SyntaxErrorException>(() => ScriptModule.Parse("./guide.js", "let a = 1;\nlet a = 2;"));

        Assert.Contains("./guide.js:2", broken.Message, StringComparison.Ordinal);
    }

    private static Task<string[]> RunAsync(params (string Name, string Text)[] modules) =>
        RunAsync("{}", ScriptBundle.Join("./guide.js", [.. modules.Select(m => ScriptModule.Parse(m.Name, m.Text))]));

    private static async Task<string[]> RunAsync(string given, string script)
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["-"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        await node.StandardInput.WriteAsync($"(() => {{\n'use strict';\nconst $given = {given};\n{script}}})();");
        node.StandardInput.Close();
        var output = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
