using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace MuseumGuide.Host.Pages.Shell;

/// <summary>Makes answers of components, rendered whole on the server.</summary>
internal static class PageResult
{
    public static RazorComponentResult<TPage> Of<TPage>(
        int status, params ReadOnlySpan<(string Name, object? Value)> parameters)
        where TPage : IComponent
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in parameters) values[name] = value;
        return new RazorComponentResult<TPage>(values)
        {
            StatusCode = status,
            // Without script a streamed page would keep its placeholders.
            PreventStreamingRendering = true,
        };
    }
}
