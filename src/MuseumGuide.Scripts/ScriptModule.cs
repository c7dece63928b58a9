using Acornima;
using Acornima.Ast;

namespace MuseumGuide.Scripts;

/// <summary>One ES module, rewritten as an asynchronous function that gives back what the module exports, without its
/// comments.</summary>
/// <remarks>It takes part in a <see cref="ScriptBundle"/> and asks that for its imports, by <c>$use</c>.</remarks>
/// <param name="Name">How its neighbours import it: <c>./announce.js</c>.</param>
/// <param name="Imports">What has to have run before it, as it names them.</param>
/// <param name="Function">The function's text.</param>
internal sealed record ScriptModule(string Name, IReadOnlyList<string> Imports, string Function)
{
    /// <param name="text">The module; it exports by declaration: constants, classes and functions with a name.</param>
    /// <exception cref="ParseErrorException">It is no module of ECMAScript.</exception>
    /// <exception cref="NotSupportedException">It imports or exports in another way.</exception>
    public static ScriptModule Parse(string name, string text)
    {
        var comments = new HashSet<(int Start, int End)>();
        var options = new ParserOptions { OnComment = (in Comment comment) => comments.Add((comment.Start, comment.End)) };
        var module = new Parser(options).ParseModule(text, name);
        var edits = new List<(int Start, int End, string Text)>();
        var exports = new List<string>();
        foreach (var statement in module.Body)
        {
            switch (statement)
            {
                case ImportDeclaration import:
                    edits.Add((import.Start, import.End, $"const {Taken(import)} = await $use({import.Source.Raw});"));
                    break;
                case ExportNamedDeclaration { Declaration: { } declared } export:
                    edits.Add((export.Start, declared.Start, ""));
                    exports.AddRange(Named(declared));
                    break;
                case ExportDefaultDeclaration { Declaration: FunctionDeclaration { Id: { } id } function } export:
                    edits.Add((export.Start, function.Start, ""));
                    exports.Add($"default: {id.Name}");
                    break;
                case ImportOrExportDeclaration other:
                    throw Unsupported(other);
            }
        }

        // What lies elsewhere stays an import of the browser.
        edits.AddRange(
            from import in module.DescendantNodes().OfType<ImportExpression>()
            where text[(import.Source.Start + 1)..].StartsWith("./", StringComparison.Ordinal)
                && text[(import.Source.Start + 1)..(import.Source.End - 1)].Count(c => c == '/') == 1
            select (import.Start, import.Start + "import".Length, "$use"));
        // Comments are for who reads the modules; one with a line's end in it ends a statement, as that alone does.
        edits.AddRange(
            from comment in comments
            where !edits.Exists(edit => edit.Start < comment.End && comment.Start < edit.End)
            select (comment.Start, comment.End, text[comment.Start..comment.End].Contains('\n') ? "\n" : " "));
        var body = edits.OrderByDescending(edit => edit.Start)
            .Aggregate(text, (rest, edit) => rest[..edit.Start] + edit.Text + rest[edit.End..]);
        return new(
            name,
            [.. module.Body.OfType<ImportDeclaration>().Select(import => import.Source.Value)],
            $"async () => {{\n{body}\nreturn {{{string.Join(", ", exports)}}};\n}}");
    }

    private static string Taken(ImportDeclaration import) => $"{{{string.Join(", ", import.Specifiers.Select(
        specifier => specifier switch
        {
            ImportSpecifier { Imported: Identifier { Name: var there }, Local.Name: var here } =>
                there == here ? here : $"{there}: {here}",
            ImportDefaultSpecifier { Local.Name: var here } => $"default: {here}",
            _ => throw Unsupported(import),
        }))}}}";

    private static IEnumerable<string> Named(Node declared) => declared switch
    {
        FunctionDeclaration { Id: { } id } => [id.Name],
        ClassDeclaration { Id: { } id } => [id.Name],
        VariableDeclaration { Kind: VariableDeclarationKind.Const } constants => constants.Declarations.Select(
            one => one.Id is Identifier id ? id.Name : throw Unsupported(declared)),
        // What is exported is handed out once, so a variable would stay as it was then.
        _ => throw Unsupported(declared),
    };

    private static NotSupportedException Unsupported(Node node) => new(
        $"{node.Location.SourceFile}:{node.Location.Start.Line}: this way of importing or exporting is not known.");
}
