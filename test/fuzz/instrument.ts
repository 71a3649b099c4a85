/** Counters for libFuzzer in plain JavaScript: one on each way that a program may take. */
import ts from "typescript";

/** Code with its counters, which are numbered from the one that was asked for on. */
export interface Instrumented {
  readonly code: string;
  readonly counters: number;
}

/** Puts in `array[number]++`. Lines stay where they are, so that stacks are true. */
export function instrument(code: string, array: string, first: number): Instrumented {
  const source = ts.createSourceFile("instrumented.js", code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  let counters = 0;
  const count = (): string => `${array}[${first + counters++}]++`;
  const render = (node: ts.Node): string => {
    let text = "";
    let at = node.getFullStart();
    ts.forEachChild(node, (child) => {
      text += code.slice(at, child.getFullStart()) + rendered(child);
      at = child.end;
    });
    return text + code.slice(at, node.end);
  };
  const rendered = (node: ts.Node): string => {
    const whole = render(node);
    const begin = node.getStart(source) - node.getFullStart();
    const [before, own] = [whole.slice(0, begin), whole.slice(begin)];
    switch (wayOf(node)) {
      case "block":
        return `${before}{${count()};${own.slice(1)}`;
      case "branch":
        return `${before}{${count()};${withElse(node, own)}}`;
      case "clause":
        return `${before}${count()};${withElse(node, own)}`;
      case "value":
        return `${before}(${count()},${own})`;
      case "none":
        return before + withElse(node, own);
    }
  };
  const withElse = (node: ts.Node, own: string): string =>
    ts.isIfStatement(node) && node.elseStatement === undefined ? `${own} else ${count()};` : own;
  return { code: rendered(source), counters };
}

/** Operators that may leave out what is to their right. */
const shortCuts: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.AmpersandAmpersandEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
]);

/** How a node is entered, where it is one of several ways. */
function wayOf(node: ts.Node): "block" | "branch" | "clause" | "value" | "none" {
  const { parent } = node;
  if (ts.isBlock(node)) return "block";
  if (parent === undefined) return "none";
  if (ts.isCaseOrDefaultClause(parent)) return parent.statements[0] === node ? "clause" : "none";
  if (ts.isIfStatement(parent)) return node === parent.expression ? "none" : "branch";
  if (ts.isIterationStatement(parent, false)) return node === parent.statement ? "branch" : "none";
  if (ts.isArrowFunction(parent)) return node === parent.body ? "value" : "none";
  if (ts.isConditionalExpression(parent)) return node === parent.whenTrue || node === parent.whenFalse ? "value" : "none";
  if (ts.isBinaryExpression(parent)) return node === parent.right && shortCuts.has(parent.operatorToken.kind) ? "value" : "none";
  return "none";
}
