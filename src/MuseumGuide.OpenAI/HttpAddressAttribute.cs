using System.ComponentModel.DataAnnotations;

namespace MuseumGuide.OpenAI;

/// <summary>Asks for an absolute http or https address without user, query or fragment.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class HttpAddressAttribute : ValidationAttribute
{
    public HttpAddressAttribute()
        : base("{0} must be an absolute http or https address without user, query or fragment.")
    {
    }

    public override bool IsValid(object? value) =>
        value is Uri { IsAbsoluteUri: true } address
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address.UserInfo.Length == 0 && address.Query.Length == 0 && address.Fragment.Length == 0;
}
