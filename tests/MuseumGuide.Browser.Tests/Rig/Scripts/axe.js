// What axe finds, one text for each rule that is broken.
async (tags) => {
  const { violations } = await axe.run(document, {
    runOnly: { type: "tag", values: tags },
    resultTypes: ["violations"],
  });
  return violations.map((rule) => [
    `${rule.id} (${rule.impact}): ${rule.help}`,
    ...rule.nodes.map((node) => `    ${node.target.join(" ")}\n    ${node.html}\n    ${node.failureSummary}`),
  ].join("\n"));
}
