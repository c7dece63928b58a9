using System.Text.Unicode;
using CsvHelper;

namespace MuseumGuide.Importing;

/// <summary>Splits a CSV file into records such that one damaged record costs only its own lines.</summary>
internal static class CsvRecordReader
{
    /// <param name="utf8">The file; a byte order mark is passed over. Bytes that are not UTF-8 are allowed.</param>
    public static IEnumerable<CsvRecord> Read(byte[] utf8)
    {
        var separator = SeparatorOf(utf8);
        var offset = 0;
        var linesBefore = 0;
        while (offset < utf8.Length)
        {
            var quoting = CsvQuotingState.Sound;
            var options = new CsvReaderOptions
            {
                HasHeader = false,
                Separator = separator,
                TrackLineNumbers = true,
                OnMalformedRecord = record => quoting = record.Reason == CsvMalformedReason.StrayQuote
                    ? CsvQuotingState.Stray
                    : CsvQuotingState.Broken,
            };
            using var reader = CsvReader.Create(utf8.AsMemory(offset), options);
            var resumeAt = -1;
            while (resumeAt < 0 && reader.Read())
            {
                yield return new CsvRecord(linesBefore + (int)reader.LineNumber, FieldsOf(reader), quoting);

                // A quotation mark without its pair swallows the lines that follow: read those again on their own.
                if (quoting == CsvQuotingState.Broken) resumeAt = LengthOfFirstLine(reader.RawRecord);
                quoting = CsvQuotingState.Sound;
            }

            if (resumeAt < 0) yield break;
            offset += (int)reader.ByteOffset + resumeAt;
            linesBefore += (int)reader.LineNumber;
        }
    }

    private static string?[] FieldsOf(CsvReader reader)
    {
        var fields = new string?[reader.FieldCount];
        for (var i = 0; i < fields.Length; i++)
            fields[i] = Utf8.IsValid(reader.GetSpan(i)) ? reader.GetString(i) : null;
        return fields;
    }

    private static int LengthOfFirstLine(ReadOnlySpan<byte> record)
    {
        var end = record.IndexOfAny((byte)'\r', (byte)'\n');
        if (end < 0) return -1;
        return record[end] == '\r' && end + 1 < record.Length && record[end + 1] == '\n' ? end + 2 : end + 1;
    }

    private static char SeparatorOf(ReadOnlySpan<byte> utf8)
    {
        var end = utf8.IndexOfAny((byte)'\r', (byte)'\n');
        var header = end < 0 ? utf8 : utf8[..end];
        if (header.Contains((byte)',')) return ',';
        return header.Contains((byte)'\t') ? '\t' : ';';
    }
}
