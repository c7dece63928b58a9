namespace MuseumGuide.Host.Observability.Logging;

/// <summary>The properties of an event that the formatters know.</summary>
internal static class LogField
{
    public const string RequestId = "GuideRequestId";

    /// <summary>A duration in seconds.</summary>
    public const string ExecutionTime = "ExecutionTime";

    public const string Module = "CodeModule";
    public const string Function = "CodeFunction";
    public const string Line = "CodeLine";

    public const string Operation = "Operation";
    public const string Success = "Success";
    public const string Outcome = "Outcome";
    public const string Tier = "Tier";
    public const string Provider = "Provider";
    public const string Count = "Count";

    /// <summary>The whole line, with its line feed.</summary>
    public const string FinishedLine = "FinishedLine";

    public const string Who = "Who";
    public const string What = "What";
    public const string Target = "Target";
}
