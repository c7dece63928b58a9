using MuseumGuide.Engines;
using MuseumGuide.Limiting;
using MuseumGuide.Photos;
using MuseumGuide.Recognition;
using MuseumGuide.Redis;

namespace MuseumGuide.Stores.Tests.Redis;

public sealed class RedisTroubleTests
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(80);

    private static readonly RateLimitPolicy Policy = new("writes", [new("hour", 1_000, TimeSpan.FromHours(1))]);

    private static readonly KeptAnalysis Kept = new(
        new Identification.Unusable(PhotoDefect.TooDark), null, [], IsRepeatable: true);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_instance_that_starts_without_Redis_shares_once_it_is_there()
    {
        await using var redis = RedisServer.Absent();
        await using var one = await Instance.StartAsync(redis);
        await using var other = await Instance.StartAsync(redis);
        Assert.Equal((999, 998), (await CountAsync(one), await CountAsync(one)));
        Assert.Equal((true, RedisTrouble.Unreachable), (one.State.IsFailing, one.State.Trouble));
        Assert.False(one.Salt.Bytes.SequenceEqual(other.Salt.Bytes));

        await redis.StartAsync(Token);
        await one.SharesAsync();
        await other.SharesAsync();

        Assert.Equal((999, 998), (await CountAsync(one), await CountAsync(other)));
        Assert.True(one.Salt.Bytes.SequenceEqual(other.Salt.Bytes));
        Assert.Null(one.State.Trouble);
    }

    [Fact]
    public async Task Redis_that_dies_and_comes_back_is_told_of_once_each()
    {
        await using var redis = await RedisServer.StartAsync(Token);
        await using var one = await Instance.StartAsync(redis);
        await CountAsync(one);

        await redis.KillAsync();
        for (var i = 0; i < 20; i++) await CountAsync(one);
        await one.IsAloneAsync();
        await redis.StartAsync(Token);
        await one.SharesAsync();

        Assert.Equal(2, one.Log.All.Count);
        Assert.StartsWith(
            $"Warning: Redis at 127.0.0.1:{redis.Port}/0 cannot be reached.", one.Log.All[0], StringComparison.Ordinal);
        Assert.StartsWith(
            $"Information: Redis at 127.0.0.1:{redis.Port}/0 is back after ", one.Log.All[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_had_its_share_gets_no_new_one_when_Redis_goes_or_comes_back_empty()
    {
        var policy = new RateLimitPolicy("few", [new("hour", 3, TimeSpan.FromHours(1))]);
        await using var redis = await RedisServer.StartAsync(Token);
        await using var one = await Instance.StartAsync(redis);
        var allowed = 0;
        async Task AskAsync()
        {
            for (var i = 0; i < 2; i++)
                if ((await one.Counter.CountAsync(policy, "client", Token)).IsAllowed) allowed++;
        }

        var name = one.Salt.Bytes.ToArray();
        await AskAsync();
        await redis.KillAsync();
        await AskAsync();
        await one.IsAloneAsync();
        await redis.StartAsync(Token);
        await one.SharesAsync();
        await AskAsync();

        Assert.Equal(3, allowed);
        Assert.True(one.Salt.Bytes.SequenceEqual(name));
    }

    // Without the line being closed, these would wait for half a minute; and no thread waits at all.
    [Fact]
    public async Task Redis_that_stands_still_is_waited_for_once()
    {
        await using var redis = await RedisServer.StartAsync(Token);
        await using var one = await Instance.StartAsync(redis, Short);
        await CountAsync(one);
        await one.SharesAsync();
        var threads = ThreadPool.ThreadCount;

        redis.Stall();
        var counted = Enumerable.Range(0, 400).Select(_ => CountAsync(one)).ToArray();
        await Task.WhenAll(counted).WaitAsync(TimeSpan.FromSeconds(5), Token);
        for (var i = 0; i < 400; i++)
        {
            await CountAsync(one).WaitAsync(TimeSpan.FromSeconds(5), Token);
            Assert.Null(await one.Analyses.FindAsync($"{i}", Token));
        }

        Assert.Equal(RedisTrouble.Silent, one.State.Trouble);
        Assert.InRange(ThreadPool.ThreadCount, 0, threads + 10);
        redis.Resume();
        await one.SharesAsync();
        Assert.Equal(2, one.Log.All.Count);
    }

    [Fact]
    public async Task A_wrong_password_is_told_without_saying_it_and_the_instance_goes_on_alone()
    {
        await using var redis = await RedisServer.StartAsync(Token, "--requirepass", "the-right-one");
        await using var wrong = await Instance.StartAsync(redis, url: As(redis, ":not-the-one"));
        await using var none = await Instance.StartAsync(redis);
        await using var right = await Instance.StartAsync(redis, url: As(redis, ":the-right-one"));

        Assert.Equal(999, await CountAsync(wrong));
        Assert.Equal(999, await CountAsync(none));
        Assert.Equal((999, false), (await CountAsync(right), right.State.IsFailing));
        foreach (var refused in (Instance[])[wrong, none])
        {
            await Instance.UntilAsync(
                () => ValueTask.FromResult(refused.State.Trouble == RedisTrouble.PasswordRefused));
            Assert.Contains(refused.Log.All, line => line.Contains(
                "refuses the user or the password of REDIS_URL", StringComparison.Ordinal));
            Assert.DoesNotContain(refused.Log.All, line => line.Contains("not-the-one", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_told_and_the_instance_goes_on_alone()
    {
        using var certificate = TlsCertificate.Create();
        var (redis, url) = await RedisServer.StartAsync(certificate, Token);
        await using var server = redis;
        await using var one = await Instance.StartAsync(redis, url: url);
        await using var other = await Instance.StartAsync(redis);

        await Instance.UntilAsync(() => ValueTask.FromResult(one.State.Trouble == RedisTrouble.CertificateRefused));

        Assert.Equal((999, 999), (await CountAsync(one), await CountAsync(other)));
        Assert.Contains(one.Log.All, line => line.Contains(
            "has no certificate that this machine trusts for that name", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Redis_that_is_full_leaves_counting_to_the_instance_until_it_has_room()
    {
        await using var redis = await RedisServer.StartAsync(Token);
        await using var one = await Instance.StartAsync(redis);
        one.Analyses.Keep("before", Kept);
        Assert.Equal(999, await CountAsync(one));

        await redis.SendAsync(Token, "CONFIG", "SET", "maxmemory", "1");
        Assert.Equal((998, 997), (await CountAsync(one), await CountAsync(one)));
        one.Analyses.Keep("meanwhile", Kept);
        Assert.NotNull(await one.Analyses.FindAsync("meanwhile", Token));
        Assert.Equal((true, RedisTrouble.Full), (one.State.IsFailing, one.State.Trouble));
        await one.Analyses.ForgetAsync("before", Token);
        Assert.Equal(":0\r\n", await redis.SendAsync(Token, "EXISTS", "museum-guide:1:analysis:before"));

        await redis.SendAsync(Token, "CONFIG", "SET", "maxmemory", "0");
        await Instance.UntilAsync(async () => await CountAsync(one) > 0 && !one.State.IsFailing);
        Assert.Equal(2, one.Log.All.Count);
    }

    [Fact]
    public async Task A_replica_that_takes_nothing_is_read_and_not_counted_by()
    {
        await using var redis = await RedisServer.StartAsync(Token);
        await using var writer = await Instance.StartAsync(redis);
        writer.Analyses.Keep("known", Kept);
        await CountAsync(writer);
        await redis.SendAsync(Token, "REPLICAOF", "127.0.0.1", $"{LoopbackPort.FindFree()}");
        await using var reader = await Instance.StartAsync(redis);

        Assert.Equal((998, 997), (await CountAsync(writer), await CountAsync(writer)));
        Assert.Equal((999, 998), (await CountAsync(reader), await CountAsync(reader)));

        Assert.Equal(RedisTrouble.ReadOnly, writer.State.Trouble);
        Assert.Equal(RedisTrouble.ReadOnly, reader.State.Trouble);
        Assert.NotNull(await reader.Analyses.FindAsync("known", Token));
        await redis.SendAsync(Token, "REPLICAOF", "NO", "ONE");
        await Instance.UntilAsync(async () => await CountAsync(reader) > 0 && !reader.State.IsFailing);
        await Instance.UntilAsync(async () => await CountAsync(writer) > 0 && !writer.State.IsFailing);
    }

    [Fact]
    public async Task A_user_who_may_do_too_little_is_told_of()
    {
        await using var redis = await RedisServer.StartAsync(Token);
        await redis.SendAsync(
            Token, "ACL", "SETUSER", "guest", "on", ">pass", "~*", "&*", "+@all", "-eval", "-evalsha");
        await using var one = await Instance.StartAsync(redis, url: As(redis, "guest:pass"));

        Assert.Equal((999, 998), (await CountAsync(one), await CountAsync(one)));
        Assert.Equal(RedisTrouble.Forbidden, one.State.Trouble);
    }

    [Fact]
    public async Task Every_entry_ends_by_itself()
    {
        await using var redis = await RedisServer.StartAsync(Token);
        await using var one = await Instance.StartAsync(redis);
        await CountAsync(one);
        one.Analyses.Keep("photo", Kept);
        await one.Spending.TryCountRequestAsync(new DateOnly(2030, 5, 6), "client", Token);
        await one.Spending.AddTokensAsync(new DateOnly(2030, 5, 6), "client", 10);
        await one.Lockout.FailAsync("client", Token);

        var keys = (await redis.SendAsync(Token, "KEYS", "*")).Split("\r\n").Where(line => line.Contains(':')).ToList();

        Assert.Equal(5, keys.Count);
        foreach (var key in keys)
        {
            Assert.StartsWith("museum-guide:1:", key, StringComparison.Ordinal);
            Assert.Matches("^:[1-9]", await redis.SendAsync(Token, "TTL", key));
        }
    }

    [Fact]
    public async Task A_spoilt_salt_is_replaced_by_one_that_all_use()
    {
        await using var redis = await RedisServer.StartAsync(Token);
        await redis.SendAsync(Token, "LPUSH", $"museum-guide:1:salt:{DateTime.UtcNow:yyyy-MM-dd}", "a list");
        await using var one = await Instance.StartAsync(redis);
        await using var other = await Instance.StartAsync(redis);

        Assert.True(one.Salt.Bytes.SequenceEqual(other.Salt.Bytes));
    }

    private static string As(RedisServer redis, string user) =>
        redis.Url.Replace("//", $"//{user}@", StringComparison.Ordinal);

    private static async Task<long> CountAsync(Instance instance) =>
        (await instance.Counter.CountAsync(Policy, "client", Token)).Quotas[0].Remaining;
}
