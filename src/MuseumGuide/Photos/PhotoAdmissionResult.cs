namespace MuseumGuide.Photos;

/// <summary>Whether bytes may be given to a decoder.</summary>
public abstract record PhotoAdmissionResult
{
    private PhotoAdmissionResult() { }

    /// <summary>They may.</summary>
    public sealed record Admitted(AdmittedPhoto Photo) : PhotoAdmissionResult;

    /// <summary>They may not.</summary>
    public sealed record Refused(PhotoRefusal Refusal) : PhotoAdmissionResult;
}
