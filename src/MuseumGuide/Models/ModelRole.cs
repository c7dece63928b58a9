namespace MuseumGuide.Models;

/// <summary>What a model is asked to do; the keys under which chat clients are registered.</summary>
public static class ModelRole
{
    /// <summary>Answering questions in words.</summary>
    public const string Chat = "chat";

    /// <summary>Looking at pictures.</summary>
    public const string Vision = "vision";
}
