// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QDate>
#include <QImage>
#include <QList>
#include <QRgb>
#include <QString>
#include <QStringList>

#include <functional>
#include <variant>

namespace td
{

/// Where a document goes. Roll: 80 mm wide and as long as its content, on one page.
enum class DocPaper { A4, Letter, Roll };
enum class DocInk { Ink, Quiet, Accent };

/// A label and what stands behind it: "Invoice date", "November 21, 2026".
struct DocFact {
    QString label;
    QString value = {};
    bool strong = false;

    bool operator==(const DocFact&) const = default;
};

/// The head of the first page: logo or name with the sender's lines on the left, what the paper is on the right.
struct LetterheadBlock {
    QImage logo;
    QString name;
    QStringList lines;
    QString title;    ///< "Invoice"
    QString subtitle; ///< its number

    bool operator==(const LetterheadBlock&) const = default;
};

/// To whom, where the window of an envelope shows it, with facts beside it.
struct AddressBlock {
    QString label; ///< "Bill to"
    QStringList lines;
    QList<DocFact> facts;

    bool operator==(const AddressBlock&) const = default;
};

/// A title within the document; it stays with what follows.
struct HeadingBlock {
    QString text;

    bool operator==(const HeadingBlock&) const = default;
};

/// A paragraph; lines may be wrapped and go over pages.
struct TextBlock {
    QString text;
    DocInk ink = DocInk::Ink;
    qreal size = 9; ///< points
    bool bold = false;
    bool centred = false;
    bool boxed = false; ///< on a tinted ground, with a bar in the accent colour

    bool operator==(const TextBlock&) const = default;
};

/// Labels and values below each other, in one or two columns.
struct FactsBlock {
    QList<DocFact> facts;
    bool wide = false; ///< values at the right edge

    bool operator==(const FactsBlock&) const = default;
};

/// How a column stands: Text is wrapped and takes what room the others leave; the rest is as wide as its widest cell.
enum class DocColumnKind { Text, Short, Number };

/// A column of a table. Numbers are aligned right.
struct DocColumn {
    QString title;
    DocColumnKind kind = DocColumnKind::Text;

    bool operator==(const DocColumn&) const = default;
};

/// How a row looks: Section is a heading within the table, Sum stands out under a rule.
enum class DocRowKind { Plain, Section, Sum };

/// A row of a table. `carry` is added to the amount that is carried from page to page.
struct DocRow {
    QStringList cells;
    QString remark = {}; ///< small, below the first text
    DocRowKind kind = DocRowKind::Plain;
    qint64 carry = 0;

    bool operator==(const DocRow&) const = default;
};

/// A table over as many pages as it needs, its headings on each. With a carry column the sum so far stands at the foot of
/// each page and at the head of the next.
struct TableBlock {
    QList<DocColumn> columns;
    QList<DocRow> rows;
    int carryColumn = -1; ///< -1: nothing is carried
    QString carriedForward;
    QString broughtForward;
    std::function<QString(qint64)> carryText; ///< writes the amount
    qreal size = 9;
};

/// One line of the totals.
struct DocTotal {
    enum class Kind { Plain, Sum, Grand };

    QString label;
    QString value;
    Kind kind = Kind::Plain;

    bool operator==(const DocTotal&) const = default;
};

/// Totals at the right edge, kept together, and never without a row of the table above them.
struct TotalsBlock {
    QList<DocTotal> totals;

    bool operator==(const TotalsBlock&) const = default;
};

/// A QR code with lines beside it.
struct CodeBlock {
    QByteArray payload;
    QString title;
    QStringList lines;

    bool operator==(const CodeBlock&) const = default;
};

/// A picture at the left edge, `height` points high, and never wider than the page: a signature.
struct PictureBlock {
    QImage picture;
    qreal height = 60;

    bool operator==(const PictureBlock&) const = default;
};

/// The payment part and receipt of a Swiss QR-bill, at the foot of the last page; only on A4.
struct SwissBlock {
    QByteArray payload;
    QString receipt;        ///< "Receipt"
    QString paymentPart;    ///< "Payment part"
    QString account;        ///< labels in the document's language ...
    QString reference;
    QString information;
    QString payableBy;
    QString payableByBlank; ///< above the room for writing name and address
    QString currencyLabel;
    QString amountLabel;
    QString acceptance;
    QString separate;
    QStringList creditor;   ///< ... and the values: IBAN and address
    QString referenceText;
    QString informationText;
    QStringList debtor;
    QString currency;
    QString amount;

    bool operator==(const SwissBlock&) const = default;
};

/// A rule or empty room, in points.
struct SpaceBlock {
    qreal height = 8;
    bool rule = false;

    bool operator==(const SpaceBlock&) const = default;
};

using DocBlock = std::variant<LetterheadBlock, AddressBlock, HeadingBlock, TextBlock, FactsBlock, TableBlock, TotalsBlock, CodeBlock,
                              PictureBlock, SwissBlock, SpaceBlock>;

/// A paper as values: what stands on it, not where. Builders make it (documents.h), DocumentLayout puts it on pages.
struct Document {
    QString title;    ///< "Invoice A-2026-0001": of the PDF, and on its later pages
    QString author;   ///< the studio
    QString fileName; ///< without folder: "Invoice A-2026-0001.pdf"
    DocPaper paper = DocPaper::Letter;
    bool landscape = false;
    QRgb accent = 0xff207245;
    QString footer;
    QString pageText; ///< "Page %1 of %2"
    QDate day;        ///< of issue: the PDF says it was made then, so that the same paper is the same bytes
    QString stamp;    ///< "VOID", "DRAFT": large across each page
    QList<DocBlock> blocks;
    const char* resource = ""; ///< for the access log: "invoice", "statement" ...
    AnyId subject;
    ClientId client; ///< whose paper it is
};

} // namespace td
