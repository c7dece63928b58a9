namespace MuseumGuide.Host.Tests.Contract;

/// <summary>One call of an operation, and the answer that it is to have.</summary>
/// <param name="Operation">The operation's id.</param>
/// <param name="Status">The status to come.</param>
/// <param name="Code">The problem to come; null for none.</param>
/// <param name="Path">The address with its query.</param>
internal sealed record ContractCall(string Operation, int Status, string? Code, string Path)
{
    /// <summary>The body; null for none.</summary>
    public Func<HttpContent>? Body { get; init; }

    /// <summary>A header, such as <c>Accept</c>.</summary>
    public (string Name, string Value)? Header { get; init; }

    /// <summary>What happens before.</summary>
    public Func<ContractServer, Task> Before { get; init; } = _ => Task.CompletedTask;

    public string Name => $"{Operation} {Status} {Code} {Path}{(Header is { } h ? $" {h.Name}: {h.Value}" : "")}";

    public override string ToString() => Name;
}
