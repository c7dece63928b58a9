using MuseumGuide.Host.Tests.Serving;

namespace MuseumGuide.Host.Tests.Commands;

/// <summary>A folder to calibrate the chat with: three wordings of each topic, and sets of questions about forty works.
/// </summary>
internal sealed class TinyEvaluation : IDisposable
{
    private const int Works = 40;
    private const int Wordings = 3;
    private const string Header = "id,set,collection,artwork_id,kind,split,history,question,expect,forbid,declines\n";
    private readonly TemporaryFolder _folder = new();

    public TinyEvaluation()
    {
        foreach (var topic in Directory.GetFiles(FindTopics()))
            Write($"eval/topics/{Path.GetFileName(topic)}", string.Join('\n', File.ReadLines(topic).Take(Wordings)));
        WriteSet("tiny", "Who counted the trees?");
    }

    public string Folder => PathOf("eval");

    public string PathOf(string name) => Path.Combine(_folder.Path, name);

    public byte[] Read(string name) => File.ReadAllBytes(PathOf(name));

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
    }

    /// <summary>Writes a set of questions, of each work two of the split "tuning" and one of the split "held".</summary>
    /// <param name="tuning">One of the former; the answer is "Aberg".</param>
    /// <param name="held">The latter.</param>
    /// <param name="work">The work of another question of the split "tuning"; null for none.</param>
    public void WriteSet(string set, string tuning, string held = "Who wept?", string? work = null)
    {
        var works = Enumerable.Range(1, Works).Select(i => $"w{i}").ToArray();
        Write(
            $"eval/{set}/collections/{set}-works/artworks.csv",
            "id,title,image,description\n" + string.Concat(works.Select(id =>
                $"{id},Untitled,{id}.jpg,Fog lies. Rolf Aberg counted trees. A gate is shut. Rain falls.\n")));
        Write(
            $"eval/{set}/questions.csv",
            Header + string.Concat(works.Select(id => $"""
                {set}-{id}a,everyday,{set}-works,{id},text,tuning,,{tuning},Aberg,,no
                {set}-{id}b,everyday,{set}-works,{id},unanswerable,tuning,,Who forged the anchor?,,,yes
                {set}-{id}c,everyday,{set}-works,{id},text,held,,{held},gate,,no

                """))
                + (work is null ? "" : $"extra,everyday,{set}-works,{work},text,tuning,,{tuning},Aberg,,no\n"));
    }

    public void Dispose() => _folder.Dispose();

    // Only the names of the files and a few lines are taken from the wordings that there are.
    private static string FindTopics()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var topics = Path.Combine(folder.FullName, "eval", "topics");
            if (Directory.Exists(topics)) return topics;
        }

        throw new DirectoryNotFoundException("No folder above the tests has eval/topics.");
    }
}
