using MuseumGuide.Asking.Grounding;
using MuseumGuide.Espeak;
using MuseumGuide.Host.Limits;
using MuseumGuide.Host.Observability.Telemetry;
using MuseumGuide.Limiting;
using MuseumGuide.Narrating;
using MuseumGuide.OpenAI;
using MuseumGuide.Photos;
using MuseumGuide.Pinecone;
using MuseumGuide.Postgres;
using MuseumGuide.Postgres.Vectors;
using MuseumGuide.SentenceEncoding;
using MuseumGuide.Recognition;
using MuseumGuide.Recognition.Hashing;
using MuseumGuide.Recognition.Retrieval;
using MuseumGuide.Recognition.Vectors;
using MuseumGuide.Recognition.Vision;
using MuseumGuide.Redis;

namespace MuseumGuide.Host.Settings;

/// <summary>Reads the options beyond the settings from variables such as
/// <c>MuseumGuide__Recognition__Retrieval__MinConfidence</c>.</summary>
internal static class Tuning
{
    public static IServiceCollection AddTuning(this IServiceCollection services)
    {
        var variables = new ConfigurationBuilder().AddEnvironmentVariables().Build().GetSection("MuseumGuide");
        return services
            .Configure<LimitOptions>(variables.GetSection("Limits"))
            .Configure<CountingOptions>(variables.GetSection("Limits"))
            .Configure<RedisOptions>(variables.GetSection("Redis"))
            .Configure<NarratingOptions>(variables.GetSection("Narrating"))
            .Configure<PostgresOptions>(variables.GetSection("Storage:Postgres"))
            .Configure<EspeakOptions>(variables.GetSection("Espeak"))
            .Configure<SentenceEncoderOptions>(variables.GetSection("SentenceEncoder"))
            .Configure<PhotoAdmissionOptions>(variables.GetSection("Photos:Admission"))
            .Configure<DecodeOptions>(variables.GetSection("Photos:Decode"))
            .Configure<IdentificationCacheOptions>(variables.GetSection("Recognition:Cache"))
            .Configure<HashTierOptions>(variables.GetSection("Recognition:Hash"))
            .Configure<RetrievalOptions>(variables.GetSection("Recognition:Retrieval"))
            .Configure<VectorSearchOptions>(variables.GetSection("Recognition:Vectors"))
            .Configure<PineconeOptions>(variables.GetSection("Vectors:Pinecone"))
            .Configure<PgvectorOptions>(variables.GetSection("Vectors:Pgvector"))
            .Configure<VisionOptions>(variables.GetSection("Recognition:Vision"))
            .Configure<GroundingOptions>(variables.GetSection("Asking:Grounding"))
            .Configure<TelemetryOptions>(variables.GetSection("Telemetry"))
            .Configure<OpenAIOptions>(variables.GetSection("Models:Provider"));
    }
}
