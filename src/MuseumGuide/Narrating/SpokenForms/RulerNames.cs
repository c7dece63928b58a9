namespace MuseumGuide.Narrating.SpokenForms;

/// <summary>Names that rulers and popes have borne with a number.</summary>
internal static class RulerNames
{
    private const string All = """
        Abbas Abdulhamid Adolf Adrian Agustín Albert Alexander Alexios Alfonso Amenemhat Amenhotep Anastasius Andrew
        Andronikos Antiochus Artaxerxes Ashurnasirpal August Augustus Baldwin Basil Baudouin Bayezid Benedict Bela
        Béla Boniface Callixtus Carlos Carol Casimir Catherine Celestine Charles Christian Clement Cleopatra Conrad
        Constantine Cosimo Cyrus Darius David Edward Elizabeth Emmanuel Ercole Eric Ernst Eugene Eugenius Federico
        Felipe Ferdinand Francis François Franz Frederick Frederik Friedrich George Gregory Gustaf Gustav Gustavus
        Haakon Hadrian Heinrich Henri Henry Honoré Honorius Innocent Isabella Ivan Jacques James João Jean John
        Joseph Julius Justinian Karl Khosrow Konrad Ladislaus Leo Leopold Ludovico Ludwig Louis Manuel Margaret
        Maria Martin Mary Matthias Maximilian Mehmed Michael Mithridates Murad Mustafa Napoleon Napoléon
        Nebuchadnezzar Nicholas Olav Oscar Otto Paul Pedro Peter Philip Philippe Pius Ptolemy Rainier Rameses
        Ramesses Ramses Richard Robert Rudolf Rudolph Sargon Selim Seleucus Seti Shalmaneser Shapur Sigismund Sixtus
        Stanislaw Stephen Suleiman Theodosius Thutmose Tiglath-Pileser Tuthmosis Umberto Urban Valentinian Victoria
        Vittorio Vladislaus Wilhelm Wilhelmina Willem William Władysław Xerxes
        """;

    /// <summary>Any of them, as a pattern.</summary>
    public static string Pattern { get; } =
        string.Join('|', All.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
