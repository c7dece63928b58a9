using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace MuseumGuide.Host.Pages.Shell;

/// <summary>A phrase of the guide whose gaps hold markup, such as a title in italics: <c>{0}, by {1}</c>.</summary>
public sealed class Phrase : ComponentBase
{
    private const int GapLength = 3;

    /// <summary>The phrase in the page's language, with a gap <c>{n}</c> for each part, in any order.</summary>
    [Parameter, EditorRequired]
    public required string Pattern { get; set; }

    /// <summary>What goes into the gaps.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<RenderFragment> Parts { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var from = 0;
        while (Pattern.IndexOf('{', from) is >= 0 and var gap)
        {
            builder.AddContent(0, Pattern[from..gap]);
            builder.AddContent(1, Parts[Pattern[gap + 1] - '0']);
            from = gap + GapLength;
        }

        builder.AddContent(2, Pattern[from..]);
    }
}
