// What axe finds, one text for each rule that is broken.
async () => {
  const { violations } = await axe.run(document, {
    runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    resultTypes: ["violations"],
  });
  return violations.map((rule) => [
    `${rule.id} (${rule.impact}): ${rule.help}`,
    ...rule.nodes.map((node) => `    ${node.target.join(" ")}\n    ${node.html}\n    ${node.failureSummary}`),
  ].join("\n"));
}
