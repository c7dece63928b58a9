using MuseumGuide.Stores.Tests;
using MuseumGuide.Stores.Tests.Crashing;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

// This executable is also the process that the crash test kills.
if (args is [CrashingImport.Verb, var collection, var data]) return await CrashingImport.RunAsync(collection, data);
return args.Contains("--server") || args.Contains("--internal-msbuild-node")
    ? await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
    : await ConsoleRunner.Run(args);
