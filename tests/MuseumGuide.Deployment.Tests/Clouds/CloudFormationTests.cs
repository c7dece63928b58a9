using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MuseumGuide.Deployment.Tests.Files;

namespace MuseumGuide.Deployment.Tests.Clouds;

public sealed partial class CloudFormationTests
{
    private static readonly JsonNode Template = Yaml.Read(Repository.Read("deploy/aws/museum-guide.yaml"));

    private static readonly Dictionary<string, string[]> Required = new(StringComparer.Ordinal)
    {
        ["AWS::EC2::SecurityGroup"] = ["GroupDescription", "VpcId", "SecurityGroupIngress", "SecurityGroupEgress"],
        ["AWS::IAM::Role"] = ["AssumeRolePolicyDocument"],
        ["AWS::IAM::InstanceProfile"] = ["Roles"],
        ["AWS::EC2::LaunchTemplate"] = ["LaunchTemplateData"],
        ["AWS::AutoScaling::AutoScalingGroup"] = ["MinSize", "MaxSize", "LaunchTemplate", "VPCZoneIdentifier"],
        ["AWS::AutoScaling::ScalingPolicy"] = ["AutoScalingGroupName", "PolicyType", "TargetTrackingConfiguration"],
        ["AWS::ElasticLoadBalancingV2::LoadBalancer"] = ["Type", "Scheme", "Subnets", "SecurityGroups"],
        ["AWS::ElasticLoadBalancingV2::TargetGroup"] = ["VpcId", "Port", "Protocol", "HealthCheckPath"],
        ["AWS::ElasticLoadBalancingV2::Listener"] = ["LoadBalancerArn", "Port", "Protocol", "DefaultActions"],
        ["AWS::ElasticLoadBalancingV2::ListenerRule"] = ["ListenerArn", "Priority", "Conditions", "Actions"],
    };

    private static IEnumerable<(string Name, JsonNode Resource)> Resources =>
        Template.At("Resources")!.AsObject().Select(resource => (resource.Key, resource.Value!));

    [Fact]
    public void Template_does_refer_to_what_there_is()
    {
        var known = Template.At("Resources")!.AsObject().Concat(Template.At("Parameters")!.AsObject())
            .Select(part => part.Key).ToHashSet(StringComparer.Ordinal);

        var named = References().ToList();

        Assert.True(named.Count > 30, $"Only {named.Count} references were found.");
        Assert.DoesNotContain(
            named, name => !known.Contains(name) && !name.StartsWith("AWS::", StringComparison.Ordinal));
        Assert.Empty(Template.At("Parameters")!.AsObject().Select(part => part.Key).Except(named));
    }

    [Fact]
    public void Template_does_hold_what_each_resource_requires() => Assert.All(Resources, resource =>
    {
        var properties = resource.Resource.At("Properties")!.AsObject();
        Assert.All(Required[resource.Resource.Text("Type")!], name => Assert.True(
            properties.ContainsKey(name), $"{resource.Name} lacks {name}."));
    });

    [Fact]
    public void Template_does_open_nothing_to_the_world_but_the_web()
    {
        var open = Template.Objects().Where(rule => rule.Text("CidrIp") == "0.0.0.0/0").ToList();

        Assert.Equal(4, open.Count);
        Assert.All(open, rule =>
        {
            Assert.Contains(rule.Text("FromPort"), (string[])["80", "443"]);
            Assert.Equal(rule.Text("FromPort"), rule.Text("ToPort"));
        });
        Assert.DoesNotContain(
            Template.At("Resources.GuideGroup.Properties.SecurityGroupIngress")!.AsArray(),
            rule => rule!["CidrIp"] is not null);
    }

    [Fact]
    public void Template_does_run_two_machines_and_more_by_processor()
    {
        var group = Template.At("Resources.Guides.Properties");

        Assert.Equal("2", Template.Text("Parameters.MinMachines.MinValue"));
        Assert.Equal("PrivateSubnets", group.Text("VPCZoneIdentifier.Ref"));
        Assert.Equal("ELB", group.Text("HealthCheckType"));
        Assert.Equal(
            "true", Template.Text("Resources.Guides.UpdatePolicy.AutoScalingRollingUpdate.WaitOnResourceSignals"));
        var scaling = Template.At("Resources.ByProcessor.Properties.TargetTrackingConfiguration");
        Assert.Equal("ASGAverageCPUUtilization", scaling.Text("PredefinedMetricSpecification.PredefinedMetricType"));
        Assert.Equal("60", scaling.Text("TargetValue"));
    }

    [Fact]
    public void Template_does_send_visitors_to_ready_guides_and_let_them_finish()
    {
        var targets = Template.At("Resources.GuideTargets.Properties");

        Assert.Equal("/health/ready", targets.Text("HealthCheckPath"));
        // Noticed within the 5 s that a guide keeps listening needs an attempt every 5 s at least.
        Assert.Equal("5", targets.Text("HealthCheckIntervalSeconds"));
        Assert.Contains(targets.List("TargetGroupAttributes"), attribute =>
            attribute.Text("Key") == "deregistration_delay.timeout_seconds" && attribute.Text("Value") == "30");
        Assert.Equal(
            "redirect", Template.At("Resources.PlainListener").List("Properties.DefaultActions").Single().Text("Type"));
        Assert.Equal("HTTPS", Template.Text("Resources.SecureListener.Properties.Protocol"));
    }

    [Fact]
    public void Template_does_guard_the_machine()
    {
        var machine = Template.At("Resources.GuideTemplate.Properties.LaunchTemplateData");

        Assert.Equal("required", machine.Text("MetadataOptions.HttpTokens"));
        Assert.Equal("1", machine.Text("MetadataOptions.HttpPutResponseHopLimit"));
        Assert.Equal("true", machine.List("BlockDeviceMappings").Single().Text("Ebs.Encrypted"));
        Assert.Null(machine.At("KeyName"));
        var allowed = Template.At("Resources.GuideRole.Properties").List("Policies").Single()
            .List("PolicyDocument.Statement");
        Assert.All(allowed, statement => Assert.NotEqual("*", statement.Text("Resource")));
    }

    private static IEnumerable<string> References()
    {
        foreach (var found in Template.Objects())
        {
            if (found["Ref"] is { } name) yield return name.ToString();
            if (found["Fn::GetAtt"] is { } attribute) yield return attribute.ToString().Split('.')[0];
            if (found["Fn::Sub"] is not { } text) continue;
            foreach (Match match in Substitution().Matches(text.ToString())) yield return match.Groups["name"].Value;
        }
    }

    [GeneratedRegex(@"\$\{(?<name>[A-Za-z0-9:]+)\}", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Substitution();
}
