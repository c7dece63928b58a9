// The audio guide's four targets.
export default function start() {}
