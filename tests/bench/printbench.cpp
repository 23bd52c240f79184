// SPDX-License-Identifier: GPL-3.0-or-later
#include "printbench.h"

#include "print/documentlayout.h"
#include "print/documentoutput.h"
#include "ui/documentfixture.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace td::bench
{
namespace
{

constexpr int documents = 1000;
constexpr int linesEach = 8;

void say(const QString& what, double value, const QString& unit, const QString& limit)
{
    QTextStream(stdout) << what.leftJustified(58) << QString::number(value, 'f', 2).rightJustified(10) << ' ' << unit.leftJustified(8) << limit
                        << Qt::endl;
}

Document documentOf(int index, const Letterhead& head)
{
    Invoice invoice = sampleInvoice(linesEach, index % 2 == 0 ? u"en"_s : u"fr"_s);
    invoice.number = u"A-2026-%1"_s.arg(index, 4, 10, QChar(u'0'));
    return invoiceDocument(invoice, {}, head);
}

/// The same texts at the same places, without layout, rules or colours.
double bareSeconds(const QString& path, const Letterhead& head)
{
    const LaidDocument page = layOut(documentOf(0, head));
    QElapsedTimer timer;
    timer.start();
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::Letter));
    writer.setResolution(1200);
    QPainter painter(&writer);
    QFont font(u"Liberation Sans"_s);
    font.setPointSizeF(9);
    painter.setFont(font);
    const qreal scale = 1200.0 / 72;
    for (int i = 0; i < documents; ++i) {
        if (i > 0)
            writer.newPage();
        for (const LaidItem& item : page.pages.first().items) {
            if (item.kind == LaidItem::Kind::Text)
                painter.drawText(item.rect.bottomLeft() * scale, item.text);
        }
    }
    painter.end();
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

void measurePrint()
{
    QTemporaryDir dir;
    const Letterhead head = sampleLetterhead(DocPaper::Letter, false);
    const double bare = bareSeconds(dir.filePath(u"bare.pdf"_s), head);
    QElapsedTimer timer;
    timer.start();
    DocumentBatch batch(documents, [&head](int index) -> Result<Document> { return documentOf(index, head); }, dir.filePath(u"all.pdf"_s));
    for (auto more = batch.step(); more && *more;)
        more = batch.step();
    const double own = double(timer.nsecsElapsed()) / 1e9;
    say(u"1,000 invoices of 8 lines into one PDF"_s, own, u"s"_s, {});
    say(u"  the same texts through the bare PDF writer"_s, bare, u"s"_s, {});
    say(u"  invoices / bare writing"_s, own / bare, u"x"_s, u"limit 3"_s);
    say(u"  size of the file"_s, double(QFileInfo(dir.filePath(u"all.pdf"_s)).size()) / 1e6, u"MB"_s, {});
    timer.restart();
    for (int i = 0; i < 100; ++i)
        (void)layOut(documentOf(i, head));
    say(u"  laying out one invoice"_s, double(timer.nsecsElapsed()) / 1e8, u"ms"_s, {});
    timer.restart();
    (void)layOut(invoiceDocument(sampleInvoice(120, u"en"_s), {}, head));
    say(u"  laying out an invoice of 120 lines"_s, double(timer.nsecsElapsed()) / 1e6, u"ms"_s, u"limit 50"_s);
}

} // namespace td::bench
