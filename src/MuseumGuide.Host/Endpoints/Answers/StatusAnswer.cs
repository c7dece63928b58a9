namespace MuseumGuide.Host.Endpoints.Answers;

/// <summary>How this instance stands, for staff.</summary>
/// <param name="Version">The version of the guide.</param>
/// <param name="UptimeSeconds">Seconds since it was started.</param>
/// <param name="Works">Works in the index that photos are judged against.</param>
/// <param name="IndexVersion">Names that index: another import, another name.</param>
/// <param name="Slots">What is being done at this moment.</param>
/// <param name="Providers">Every capability of the provider; empty without one.</param>
/// <param name="Budgets">The day's budget for paid models.</param>
internal sealed record StatusAnswer(
    string Version, double UptimeSeconds, int Works, string IndexVersion, IReadOnlyList<SlotsAnswer> Slots,
    IReadOnlyList<ProviderAnswer> Providers, BudgetAnswer Budgets);
