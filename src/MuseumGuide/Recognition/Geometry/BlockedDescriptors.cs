using MuseumGuide.Recognition.Features;

namespace MuseumGuide.Recognition.Geometry;

/// <summary>A photo's descriptors laid out for matching: sixteen side by side, four bytes of each in turn.</summary>
internal sealed class BlockedDescriptors
{
    /// <summary>Descriptors in a block.</summary>
    public const int BlockSize = 16;

    /// <summary>Bytes in a block.</summary>
    public const int BlockBytes = BlockSize * SiftDescriptor.Length;

    /// <summary>Lays out descriptors; the last block is filled up with zeros.</summary>
    /// <param name="descriptors">128 bytes each.</param>
    public BlockedDescriptors(ReadOnlySpan<byte> descriptors)
    {
        Count = descriptors.Length / SiftDescriptor.Length;
        Bytes = new byte[(Count + BlockSize - 1) / BlockSize * BlockBytes];
        for (var i = 0; i < Count; i++)
        {
            var source = descriptors.Slice(i * SiftDescriptor.Length, SiftDescriptor.Length);
            var target = Bytes.AsSpan(i / BlockSize * BlockBytes, BlockBytes);
            for (var word = 0; word < SiftDescriptor.Length / 4; word++)
                source.Slice(word * 4, 4).CopyTo(target[((word * BlockSize * 4) + (i % BlockSize * 4))..]);
        }
    }

    /// <summary>How many descriptors there are, without the fill.</summary>
    public int Count { get; }

    /// <summary>The blocks, one after the other.</summary>
    public byte[] Bytes { get; }
}
