namespace MuseumGuide.Tests.Demo;

[CollectionDefinition(nameof(DrawnDemoCollection))]
public sealed class DrawnDemoCollection : ICollectionFixture<DrawnDemo>;
