using MuseumGuide.Host.Commands;

return await GuideCommandLine.RunAsync(args, Terminal.OfProcess());
