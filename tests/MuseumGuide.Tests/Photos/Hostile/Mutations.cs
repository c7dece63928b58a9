namespace MuseumGuide.Tests.Photos.Hostile;

/// <summary>Spoils valid files as disks, networks and enemies do; the same seed, the same damage.</summary>
internal static class Mutations
{
    public static byte[] Of(byte[] file, int seed)
    {
#pragma warning disable CA5394 // not a secret
        var random = new Random(seed);
        var mutant = file.ToList();
        for (var i = random.Next(1, 12); i > 0; i--)
        {
            // Half of the damage hits the first bytes, where the structure is told.
            var at = random.Next(2) == 0 ? random.Next(Math.Min(mutant.Count, 80)) : random.Next(mutant.Count);
            switch (random.Next(6))
            {
                case 0:
                    mutant[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    mutant[at] = (byte)random.Next(256);
                    break;
                case 2:
                    mutant[at] = 0xFF;
                    break;
                case 3:
                    mutant.InsertRange(at, mutant.GetRange(0, random.Next(1, Math.Min(40, mutant.Count))));
                    break;
                case 4 when mutant.Count > 100:
                    mutant.RemoveRange(at, Math.Min(random.Next(1, 20), mutant.Count - at));
                    break;
                case 5 when mutant.Count > 100 && random.Next(8) == 0:
                    mutant.RemoveRange(at, mutant.Count - at);
                    mutant.Add(0);
                    break;
            }
        }
#pragma warning restore CA5394

        return [.. mutant];
    }
}
