using System.Security.Cryptography;
using System.Text;

namespace MuseumGuide.Host.Pages.Shell;

/// <summary>The program's own files, found beside it whatever the working folder.</summary>
/// <remarks>They are linked under <c>/assets/{version}/</c>: browsers keep them for good, a new release has a new
/// version.</remarks>
internal static class StaticFiles
{
    private const string Assets = "/assets";

    /// <summary>The folder they lie in.</summary>
    public static string Root { get; } = Path.Combine(AppContext.BaseDirectory, "wwwroot");

    /// <summary>Names this release's files.</summary>
    public static string Version { get; } = ComputeVersion();

    /// <summary>All style sheets as one, in the order of their names.</summary>
    public static string StyleSheet { get; } = string.Join('\n', Directory.EnumerateFiles(Path.Combine(Root, "css"))
        .Order(StringComparer.Ordinal).Select(File.ReadAllText));

    /// <summary>All modules as one, but for the words of a language.</summary>
    public static string Script { get; } = File.ReadAllText(Path.Combine(Root, "guide.js"));

    /// <summary>Where a file is, with its version: <c>/assets/0123456789ab/guide.css</c>.</summary>
    /// <param name="name">Its name below the folder, without a leading slash.</param>
    public static string Versioned(string name) => $"{Assets}/{Version}/{name}";

    /// <summary>Serves what is asked for under a version, for good where the version is this release's.</summary>
    public static void UseVersionedFiles(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            if (context.Request.Path.StartsWithSegments(Assets, StringComparison.Ordinal, out var rest)
                && rest.Value?.IndexOf('/', 1) is > 0 and var end)
            {
                var isCurrent = rest.Value[1..end] == Version;
                context.Request.Path = rest.Value[end..];
                context.Response.OnStarting(() =>
                {
                    if (context.Response.StatusCode == StatusCodes.Status200OK)
                    {
                        context.Response.Headers.CacheControl =
                            isCurrent ? "public, max-age=31536000, immutable" : "no-store";
                    }

                    return Task.CompletedTask;
                });
            }

            return next(context);
        });
        app.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "public, max-age=3600",
        });
    }

    private static string ComputeVersion()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(Root, file)));
            hash.AppendData(File.ReadAllBytes(file));
        }

        // The guide's words are compiled in, and go to scripts as a file.
        hash.AppendData(typeof(StaticFiles).Module.ModuleVersionId.ToByteArray());
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }
}
