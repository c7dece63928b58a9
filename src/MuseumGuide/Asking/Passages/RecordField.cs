namespace MuseumGuide.Asking.Passages;

/// <summary>One field of a record that is not blank.</summary>
/// <param name="Name">The column's name, such as "credit_line".</param>
/// <param name="Value">As recorded, trimmed.</param>
/// <param name="IsProse">Whether it is told in sentences; else it is a short value.</param>
/// <param name="IsOther">Whether it is a column that the catalog has no field of its own for.</param>
internal sealed record RecordField(string Name, string Value, bool IsProse, bool IsOther);
