using System.Globalization;
using System.Text.Json.Nodes;

namespace MuseumGuide.Host.Tests.Contract;

/// <summary>One operation as the document has it.</summary>
internal sealed record ContractOperation(string Method, string Path, JsonObject Json)
{
    public string Id => (string?)Json["operationId"] ?? $"{Method} {Path}";

    public JsonObject Responses => Json["responses"]!.AsObject();

    public IEnumerable<JsonNode> Parameters => (Json["parameters"]?.AsArray() ?? []).Select(p => p!);

    /// <summary>The codes of its problems, with their statuses.</summary>
    public IEnumerable<(int Status, string Code)> Problems =>
        from response in Responses
        let codes = response.Value!["content"]?["application/problem+json"]?["schema"]?["properties"]?["code"]?["enum"]
        where codes is not null
        from code in codes.AsArray()
        select (int.Parse(response.Key, CultureInfo.InvariantCulture), (string)code!);

    /// <summary>Whether an address is one of this operation's.</summary>
    public bool IsAt(string path) =>
        Path.Split('/') is var asked && path.Split('/') is var given && asked.Length == given.Length
        && asked.Zip(given).All(pair => pair.First.StartsWith('{') || pair.First == pair.Second);
}
