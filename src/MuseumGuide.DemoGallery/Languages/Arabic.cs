namespace MuseumGuide.Demo.Languages;

internal static class Arabic
{
    /// <summary>By stop number.</summary>
    public static IReadOnlyDictionary<string, DemoTexts> Texts { get; } = new Dictionary<string, DemoTexts>(
        StringComparer.Ordinal)
    {
        ["106"] = new()
        {
            Title = "اثنا عشر بابًا",
            Description = """
                نجوم ذات اثني عشر رأسًا تتلاصق على لوح باب من الخشب، ويربط بينها شريط بلون العظم. تملأ المساحات ألوان
                العقيق والزعفران والزيتون والأخضر الداكن. تحت اللوح شبكة خفية من مضلعات ومثلثات. من منتصف كل ضلع يخرج
                خطان بالميل نفسه، وحيث يلتقيان يصنعان رأس نجمة. نشر إرنست هانبري هانكن هذه الطريقة عام 1925.
                """,
            AltText = """
                نجوم ذات اثني عشر رأسًا بألوان العقيق والزعفران والزيتون، يربطها شريط بلون العظم على أرضية خضراء داكنة.
                """,
        },
    };
}
