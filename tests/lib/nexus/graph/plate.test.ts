import { expect, test } from 'vitest'
import { presentCv } from '#lib/cv/present.ts'
import { drawPlate } from '#lib/nexus/graph/plate.ts'
import { employerRow, projectRow, publicRows, roleRow } from '#tests/lib/cv/rows.ts'

const now = new Date('2026-11-18')
const longName = 'Sociedad Interamericana de Liquidación y Compensación'

const roles = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    roleRow(`engineer-${index}`, { employerId: 'employer-clearing', startedOn: String(2010 + index) }),
  )

const plateOf = (rows: Parameters<typeof publicRows>[0]) =>
  drawPlate(presentCv(publicRows(rows), 'en', now), now)

test('four entries make no constellation, five do', () => {
  const employers = [employerRow('clearing')]
  expect(plateOf({ employers, roles: roles(4) })).toBeNull()
  expect(plateOf({ employers, roles: roles(5) })?.nodes).toHaveLength(5)
})

test('a long employer is written short on the plate, and its link begins with what is written', () => {
  const plate = plateOf({ employers: [employerRow('clearing', { name: longName })], roles: roles(5) })
  const [, , , , , title, label] = plate?.nodes.find(([, , , , , , label]) => label === 'Sociedad') ?? []
  expect([title?.startsWith(longName), label]).toEqual([true, 'Sociedad'])
})

test('a title cut short on the plate does not end in "of the"', () => {
  const title = 'Observations of the delta through forty winters'
  const projects = Array.from({ length: 5 }, (_, index) =>
    projectRow(`delta-${index}`, { title: { en: title }, startedOn: String(2010 + index) }),
  )
  const labels = plateOf({ projects })?.nodes.map(([, , , , , , label]) => label)
  expect(labels).toEqual(Array.from({ length: 5 }, () => 'Observations'))
})

/** Where a project's name stands on a plate of a phone's width, in pixels. */
function boxesOf(plate: ReturnType<typeof plateOf>) {
  return (plate?.labels.narrow ?? []).map(([node, dx, dy, anchor]) => {
    const [, x = 0, y = 0, , , title = '', label] = plate?.nodes[node] ?? []
    const width = (label ?? title).length * 6.8
    const left = x * 0.35 + dx - (width * anchor) / 2
    return { left, right: left + width, bottom: y * 0.35 + dy }
  })
}

test('names keep inside the plate and off each other, however crowded it is', () => {
  const projects = Array.from({ length: 40 }, (_, index) =>
    projectRow(`settlement-ledger-${index}`, { startedOn: String(2019 + (index % 4)) }),
  )
  const boxes = boxesOf(plateOf({ projects }))
  expect(boxes.length).toBeGreaterThan(3)
  expect(boxes.filter(({ left, right }) => left < 0 || right > 350)).toEqual([])
  const crossing = boxes.filter((a, index) =>
    boxes
      .slice(index + 1)
      .some(
        b => Math.abs(a.bottom - b.bottom) < 8 && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 40,
      ),
  )
  expect(crossing).toEqual([])
})
