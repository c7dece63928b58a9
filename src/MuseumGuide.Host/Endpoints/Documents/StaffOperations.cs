using MuseumGuide.Host.Endpoints.Answers;

namespace MuseumGuide.Host.Endpoints.Documents;

/// <summary>What is told of the staff's own routes.</summary>
internal static class StaffOperations
{
    public static OperationSketch GetBudgets { get; } = new("getBudgets", ApiTag.Staff)
    {
        IsForStaff = true,
        Answers =
        [
            new(200, "How the day stands.", ContentSketch.Json<BudgetAnswer>("budgets.json"))
            {
                Headers = [HeaderSketch.NoStore],
            },
        ],
    };

    public static OperationSketch GetStatus { get; } = new("getStatus", ApiTag.Staff)
    {
        IsForStaff = true,
        Answers =
        [
            new(200, "How this instance stands.", ContentSketch.Json<StatusAnswer>("status.json"))
            {
                Headers = [HeaderSketch.NoStore],
            },
        ],
    };
}
