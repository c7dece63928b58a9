using MuseumGuide.Host.Settings;
using Swashbuckle.AspNetCore.SwaggerUI;

namespace MuseumGuide.Host.Endpoints.Documents;

/// <summary>The OpenAPI document as a page, at <c>/openapi</c>, for developers alone.</summary>
/// <remarks>All of it comes from here, and nothing of it is written in the markup.</remarks>
internal static class DocumentPage
{
    public static void UseDocumentPage(this WebApplication app)
    {
        if (app.Services.GetRequiredService<GuideSettings>().Environment != GuideEnvironment.Development) return;
        app.UseSwaggerUI(page =>
        {
            page.RoutePrefix = "openapi";
            page.DocumentTitle = "Museum Guide: API";
            page.SwaggerEndpoint($"{GuideDocument.Name}.json", GuideDocument.Name);
            page.DocExpansion(DocExpansion.List);
            page.DisplayOperationId();
            page.EnableDeepLinking();
        });
    }
}
