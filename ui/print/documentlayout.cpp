// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/documentlayout.h"

#include "print/pageflow.h"

namespace td
{
namespace
{

/// A heading needs so much below it to stand on the same page.
constexpr qreal keepWithHeading = 26;

/// Places one block after the other.
class BlockPlacer
{
public:
    explicit BlockPlacer(PageFlow& flow) : m_flow(flow) {}

    /// Totals that follow the table and stay with its last rows.
    void setTail(qreal tail) { m_tail = tail; }

    void operator()(const LetterheadBlock& block) { placeLetterhead(m_flow, block); }
    void operator()(const AddressBlock& block) { placeAddress(m_flow, block); }
    void operator()(const TableBlock& block) { placeTable(m_flow, block, m_tail); }
    void operator()(const TotalsBlock& block) { placeTotals(m_flow, block); }
    void operator()(const FactsBlock& block) { placeFactList(m_flow, block); }
    void operator()(const CodeBlock& block) { placeCode(m_flow, block); }
    void operator()(const PictureBlock& block) { placePicture(m_flow, block); }
    void operator()(const SwissBlock& block) { placeSwiss(m_flow, block); }
    void operator()(const HeadingBlock& block);
    void operator()(const TextBlock& block);
    void operator()(const SpaceBlock& block);

private:
    [[nodiscard]] QRgb colourOf(DocInk ink) const
    {
        return ink == DocInk::Accent ? m_flow.accent() : ink == DocInk::Quiet ? papercolour::quiet : papercolour::ink;
    }

    PageFlow& m_flow;
    qreal m_tail = 0;
};

void BlockPlacer::operator()(const HeadingBlock& block)
{
    m_flow.need(lineHeight(10.5) + 10 + keepWithHeading);
    m_flow.advance(6);
    m_flow.text(QRectF(m_flow.left(), m_flow.y(), m_flow.width(), lineHeight(10.5)), block.text, 10.5, true, m_flow.accent());
    m_flow.advance(lineHeight(10.5) + 4);
}

void BlockPlacer::operator()(const TextBlock& block)
{
    const qreal inset = block.boxed ? 9 : 0;
    const qreal step = lineHeight(block.size);
    const QStringList lines = m_flow.measure().wrapped(block.text, block.size, block.bold, m_flow.width() - 2 * inset);
    const qreal high = qreal(lines.size()) * step + (block.boxed ? 14 : 0);
    if (block.boxed || lines.size() <= 3)
        m_flow.need(std::min(high, m_flow.pageRoom()));
    if (block.boxed && m_flow.fits(high)) {
        m_flow.fill(QRectF(m_flow.left(), m_flow.y(), m_flow.width(), high), papercolour::tint);
        m_flow.fill(QRectF(m_flow.left(), m_flow.y(), 2, high), m_flow.accent());
    }
    m_flow.advance(block.boxed ? 7 : 0);
    for (const QString& words : lines) {
        m_flow.need(step);
        m_flow.text(QRectF(m_flow.left() + inset, m_flow.y(), m_flow.width() - 2 * inset, step), words, block.size, block.bold,
                    colourOf(block.ink), block.centred ? Qt::AlignHCenter : Qt::AlignLeft);
        m_flow.advance(step);
    }
    m_flow.advance(block.boxed ? 15 : 5);
}

void BlockPlacer::operator()(const SpaceBlock& block)
{
    m_flow.advance(block.height / 2);
    if (block.rule)
        m_flow.line(QPointF(m_flow.left(), m_flow.y()), QPointF(m_flow.right(), m_flow.y()), 0.5, papercolour::rule);
    m_flow.advance(block.height / 2);
}

} // namespace

LaidDocument layOut(const Document& document)
{
    PageFlow flow(document);
    BlockPlacer placer(flow);
    for (qsizetype i = 0; i < document.blocks.size(); ++i) {
        const auto* totals = i + 1 < document.blocks.size() ? std::get_if<TotalsBlock>(&document.blocks.at(i + 1)) : nullptr;
        placer.setTail(totals == nullptr ? 0 : totalsHeight(*totals, flow.isRoll()));
        std::visit(placer, document.blocks.at(i));
    }
    return flow.finish();
}

} // namespace td
