namespace MuseumGuide.Pinecone.Wire;

/// <summary>How the control plane refuses.</summary>
internal sealed record ControlError(ControlErrorDetail? Error, int? Status);
