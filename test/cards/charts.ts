/** Teams' charts are newer than version 1.5: what is allowed of them, and what stands for them where they are unknown. */
type Json = Readonly<Record<string, unknown>>

const isObject = (node: unknown): node is Json => typeof node === 'object' && node !== null && !Array.isArray(node)

/** The charts we use, each with every property of it that we use. */
const CHARTS: Readonly<Record<string, readonly string[]>> = {
  'Chart.Line': ['yAxisTitle', 'yMin', 'yMax'],
  'Chart.HorizontalBar.Stacked': [],
}

const COMMON = ['type', 'title', 'data', 'fallback', 'spacing']

/** Teams' names, which it fits to its theme; never a colour of our own. */
const COLOURS = ['good', 'warning', 'attention', 'neutral', 'categoricalLightBlue', 'categoricalLime', 'divergingRed']

const isChart = (node: unknown): node is Json => isObject(node) && CHARTS[String(node['type'])] !== undefined

/** The card as a client draws it that knows no charts: each replaced by its fallback, or left out. */
export function withoutCharts(node: unknown): unknown {
  if (Array.isArray(node)) return node.flatMap((one) => (isChart(one) ? standIn(one) : [withoutCharts(one)]))
  if (!isObject(node)) return node
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withoutCharts(value)]))
}

/** A chart without a fallback stays, and is then no card of version 1.5. */
function standIn(chart: Json): readonly unknown[] {
  if (chart['fallback'] === undefined) return [chart]
  return chart['fallback'] === 'drop' ? [] : [withoutCharts(chart['fallback'])]
}

export const chartFaults = (all: readonly Json[]): readonly string[] => all.filter(isChart).flatMap(faultsOfChart)

function faultsOfChart(chart: Json): readonly string[] {
  const type = String(chart['type'])
  const unknown = Object.keys(chart).filter((key) => ![...COMMON, ...(CHARTS[type] ?? [])].includes(key))
  const data = Array.isArray(chart['data']) ? chart['data'].filter(isObject) : []
  const parts = data.flatMap((one) => (type === 'Chart.Line' ? [one] : listOf(one['data'])))
  const numbers = data.flatMap((one) => listOf(one['values'] ?? one['data'])).map((one) => one['y'] ?? one['value'])
  return [
    ...unknown.map((key) => `${type} has no ${key}`),
    ...(typeof chart['title'] === 'string' && chart['title'] !== '' ? [] : [`${type} has no title to be read out`]),
    ...(numbers.length > 0 ? [] : [`${type} has nothing to draw`]),
    ...numbers.filter((one) => !Number.isFinite(one)).map((one) => `${type} cannot draw ${JSON.stringify(one)}`),
    ...parts.filter((one) => !one['legend']).map(() => `${type} has a colour that no word names`),
    ...parts
      .filter((one) => !COLOURS.includes(String(one['color'])))
      .map((one) => `no colour: ${String(one['color'])}`),
  ]
}

const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : [])
