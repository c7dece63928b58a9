using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace MuseumGuide.Engines;

/// <summary>A certificate for this machine's loopback that nobody but itself has signed, in files of its own.</summary>
public sealed class TlsCertificate : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("museum-guide-tls-");

    private TlsCertificate()
    {
    }

    /// <summary>The certificate, which is its own authority, as PEM.</summary>
    public string File => Path.Combine(_folder.FullName, "certificate.pem");

    /// <summary>Its key as PEM.</summary>
    public string KeyFile => Path.Combine(_folder.FullName, "key.pem");

    /// <summary>Makes one.</summary>
    public static TlsCertificate Create()
    {
        var made = new TlsCertificate();
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        var now = DateTimeOffset.UtcNow;
        using var certificate = request.CreateSelfSigned(now.AddHours(-1), now.AddHours(1));
        System.IO.File.WriteAllText(made.File, certificate.ExportCertificatePem());
        System.IO.File.WriteAllText(made.KeyFile, key.ExportPkcs8PrivateKeyPem());
        return made;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
