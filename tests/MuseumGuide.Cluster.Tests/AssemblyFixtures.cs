using Xunit.Sdk;
using Xunit.v3;
using MuseumGuide.Cluster.Tests.Rig;

// One cluster for all tests, which stop and start its parts: one test after the other.
[assembly: AssemblyFixture(typeof(DemoCluster))]
[assembly: Parallelization(Mode = ParallelMode.None)]
