/** For tests: policies of a few lines. */

/** An enforced agent whose only rule is to read a path. */
export function policyReading(path: string): { readonly name: string; readonly content: Uint8Array } {
  const text = `apiVersion: cordon.dev/v1
kind: Agent
metadata: { name: coder }
spec: { attest: { executable: { path: /usr/bin/node } } }
---
apiVersion: cordon.dev/v1
kind: Policy
metadata: { name: coder-base }
spec:
  agents: { names: [coder] }
  mode: enforce
  files:
    - { path: ${path}, access: [read] }
`;
  return { name: "policy.yaml", content: Buffer.from(text) };
}
