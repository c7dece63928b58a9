using System.Collections.Immutable;
using Microsoft.Playwright;

namespace MuseumGuide.Browser.Tests.Rig;

/// <summary>What a visitor heard and felt, in order and over all pages of a visit.</summary>
public sealed class Senses(IBrowserContext context)
{
    private ImmutableList<Sensation> _all = [];

    public IReadOnlyList<Sensation> All => _all;

    public IReadOnlyList<string> Vibrations => Of("vibration");

    public IReadOnlyList<string> Tones => Of("tone");

    public IReadOnlyList<string> Speech => Of("speech");

    public IReadOnlyList<string> Sounds => Of("sound");

    /// <summary>Speech and files that began while another one still sounded.</summary>
    public IReadOnlyList<string> Overlaps => Of("overlap");

    internal async Task InstallAsync()
    {
        await context.ExposeFunctionAsync<string, string, bool>("__sensed", (kind, detail) =>
            ImmutableInterlocked.Update(ref _all, all => all.Add(new Sensation(kind, detail))));
        await context.AddInitScriptAsync(Script.Read("senses"));
    }

    private string[] Of(string kind) => [.. _all.Where(s => s.Kind == kind).Select(s => s.Detail)];
}
