using System.Runtime.InteropServices;
using System.Text.Json;

namespace MuseumGuide.SentenceEncoding;

/// <summary>The numbers of a TensorFlow.js graph model, found by their names.</summary>
internal sealed class ModelWeights
{
    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web);

    private readonly byte[] _bytes;
    private readonly Dictionary<string, (Tensor Tensor, int Offset)> _tensors = new(StringComparer.Ordinal);

    private ModelWeights(IEnumerable<Tensor> tensors, byte[] bytes)
    {
        _bytes = bytes;
        var offset = 0;
        foreach (var tensor in tensors)
        {
            _tensors[tensor.Name] = (tensor, offset);
            offset = checked(offset + tensor.ByteCount);
        }

        if (offset != bytes.Length)
            throw new InvalidDataException($"The model's shards have {bytes.Length} bytes where {offset} are named.");
    }

    /// <summary>Reads <c>model.json</c> and the shards it names.</summary>
    /// <exception cref="InvalidDataException">The shards are not as long as the tensors named.</exception>
    public static ModelWeights Read(string folder)
    {
        try
        {
            var model = JsonSerializer.Deserialize<Model>(
                File.ReadAllBytes(Path.Combine(folder, "model.json")), CamelCase);
            if (model?.WeightsManifest is not { Length: > 0 } groups || !Array.TrueForAll(groups, IsWhole))
                throw new InvalidDataException("model.json names no weights.");

            // Shards lie beside the model, whatever path is named.
            var shards = groups.SelectMany(group => group.Paths)
                .Select(path => Path.Combine(folder, Path.GetFileName(path)));
            return new ModelWeights(groups.SelectMany(group => group.Weights), ReadShards([.. shards]));
        }
        catch (Exception e) when (e is JsonException or OverflowException)
        {
            throw new InvalidDataException("model.json is not a model.", e);
        }
    }

    /// <summary>Finds a tensor of exactly this shape.</summary>
    /// <returns>Its values, the last dimension fastest.</returns>
    /// <exception cref="InvalidDataException">It is missing, of another shape, or not of floats.</exception>
    public ReadOnlySpan<float> Find(string name, params ReadOnlySpan<int> shape)
    {
        if (!_tensors.TryGetValue(name, out var found))
            throw new InvalidDataException($"The model has no tensor {name}.");
        if (found.Tensor.Dtype != "float32" || !shape.SequenceEqual(found.Tensor.Shape))
            throw new InvalidDataException($"The model's tensor {name} has another shape or type.");
        return MemoryMarshal.Cast<byte, float>(_bytes.AsSpan(found.Offset, found.Tensor.ByteCount));
    }

    private static byte[] ReadShards(string[] paths)
    {
        var bytes = new byte[paths.Sum(path => new FileInfo(path).Length)];
        var rest = bytes.AsSpan();
        foreach (var path in paths)
        {
            using var shard = File.OpenRead(path);
            shard.ReadExactly(rest[..(int)shard.Length]);
            rest = rest[(int)shard.Length..];
        }

        return bytes;
    }

    private static bool IsWhole(WeightGroup? group) =>
        group is { Paths: not null, Weights: not null }
        && Array.TrueForAll(group.Paths, path => path is not null)
        && Array.TrueForAll(group.Weights, tensor => tensor is { Name: not null, Dtype: not null, Shape: not null }
            && Array.TrueForAll(tensor.Shape, length => length >= 0));

    private sealed record Model(WeightGroup[] WeightsManifest);

    private sealed record WeightGroup(string[] Paths, Tensor[] Weights);

    private sealed record Tensor(string Name, string Dtype, int[] Shape)
    {
        // Floats and integers alike have four bytes.
        public int ByteCount => Shape.Aggregate(sizeof(float), (bytes, length) => checked(bytes * length));
    }
}
