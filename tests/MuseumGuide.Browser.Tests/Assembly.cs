using MuseumGuide.Browser.Tests.Rig;
using Xunit.Sdk;
using Xunit.v3;

// Visits wait for the browser and the guide more than they compute, so a little more than two at a time pays.
[assembly: Parallelization(Mode = ParallelMode.All, MaxThreads = 3)]
[assembly: AssemblyFixture(typeof(Gallery))]
