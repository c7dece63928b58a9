using MuseumGuide.Asking.Reading;

namespace MuseumGuide.Asking.Passages;

/// <summary>What is judged by whether a sentence answers a question: named figures, most of them 0 to 1.</summary>
internal static class PassageFeatures
{
    /// <summary>Holds a question against every sentence of a work.</summary>
    /// <param name="alikeness">Of each sentence, or none where meanings are not known.</param>
    /// <returns>The sentences in their order, each with its figures, the same names in the same order; none where nothing
    /// is asked about.</returns>
    public static IReadOnlyList<(Passage Passage, Figures Figures)> Of(
        QuestionReading question, WorkKnowledge knowledge, IReadOnlyList<Alikeness> alikeness)
    {
        if (PassageContext.Of(question, knowledge) is not { } context) return [];
        var rows = new List<(Passage, Figures)>();
        for (var i = 0; i < knowledge.Passages.Count; i++)
        {
            var row = new Figures();
            CoverageFigures.AddTo(row, context, i);
            KindFigures.AddTo(row, context, i);
            if (alikeness.Count > 0)
            {
                row.For("cosine", alikeness[i].Cosine);
                row.Against("behind", alikeness[i].Behind);
                row.For("ahead", alikeness[i].Ahead);
            }

            rows.Add((knowledge.Passages[i], row));
        }

        return rows;
    }
}
