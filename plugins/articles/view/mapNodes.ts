// Walking a stored body. Its nodes are JSON that came from outside: nothing about them is sure.
export type BodyNode = Record<string, unknown> & { type?: string; children?: unknown }

const isNode = (value: unknown): value is BodyNode => typeof value === 'object' && value !== null

/** The same tree, each node changed by `change` before its children are; undefined drops a node. */
export const mapNodes = <T extends object>(
  root: T,
  change: (node: BodyNode) => BodyNode | undefined,
): T => {
  const { children } = root as BodyNode
  if (!Array.isArray(children)) return root
  const changed = children.filter(isNode).flatMap((child) => {
    const node = change(child)
    return node ? [mapNodes(node, change)] : []
  })
  return { ...root, children: changed }
}

/** A block's kind and fields, where the node is one. */
export const blockOf = ({ type, fields }: BodyNode) =>
  type === 'block' && isNode(fields)
    ? { kind: String(fields.blockType), fields: fields as Record<string, unknown> }
    : undefined
