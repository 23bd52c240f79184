// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/receiptview.h"

#include "books/expenses.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/metrics.h"

#include <QBoxLayout>
#include <QBuffer>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace td
{
namespace
{

constexpr int viewWidth = 240;
constexpr int largestSide = 1600; ///< of a preview: a picture of hundreds of megapixels is read smaller

QPixmap previewOf(const Receipt& receipt)
{
    if (receipt.mediaType == u"application/pdf"_s)
        return {};
    QBuffer buffer;
    buffer.setData(receipt.content);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > largestSide)
        reader.setScaledSize(size.scaled(largestSide, largestSide, Qt::KeepAspectRatio));
    return QPixmap::fromImage(reader.read());
}

} // namespace

ReceiptView::ReceiptView(const ExpensesContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_picture(new QLabel)
    , m_name(new Label(QString(), TypeSize::Small, Tone::Muted))
    , m_attach(makeButton("receiptAttach", tr("Attach a receipt"), ButtonKind::Normal, Glyph::Add))
    , m_save(makeButton("receiptSave", tr("Save a copy"), ButtonKind::Quiet, Glyph::Export))
{
    setAcceptDrops(true);
    setFixedWidth(viewWidth);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setMinimumHeight(viewWidth);
    m_picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_picture->setTextFormat(Qt::PlainText);
    m_picture->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    setMargins(column, 0, Space::one);
    column->addWidget((new Label(tr("Receipt"), TypeSize::Body))->strong());
    column->addWidget(m_picture, 1);
    column->addWidget(m_name->wrapping());
    column->addWidget(m_attach);
    column->addWidget(m_save);
    connect(m_attach, &QPushButton::clicked, this, &ReceiptView::choose);
    connect(m_save, &QPushButton::clicked, this, &ReceiptView::saveCopy);
    showExpense({});
}

void ReceiptView::showExpense(const Expense& expense)
{
    m_expense = expense;
    m_receipt = Receipt();
    m_pixmap = QPixmap();
    if (!expense.receipt.isNull()) {
        auto receipt = m_context.expenses.receipt(expense.receipt);
        if (receipt)
            m_receipt = std::move(*receipt);
        else
            m_context.report(receipt.error());
        m_pixmap = previewOf(m_receipt);
    }
    m_name->setText(m_receipt.fileName);
    m_attach->setEnabled(!expense.id.isNull());
    m_attach->setText(m_receipt.id.isNull() ? tr("Attach a receipt") : tr("Replace the receipt"));
    m_attach->setAccessibleName(m_attach->text());
    m_save->setVisible(!m_receipt.id.isNull());
    showPicture();
}

void ReceiptView::showPicture()
{
    if (!m_pixmap.isNull())
        m_picture->setPixmap(m_pixmap.scaled(m_picture->size(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    else if (m_expense.id.isNull())
        m_picture->setText(tr("Choose an expense to see its receipt."));
    else if (m_receipt.id.isNull())
        m_picture->setText(tr("No receipt yet. Drop a PDF or a photo here."));
    else
        m_picture->setText(tr("A PDF file of %n kB. Save a copy to read it.", nullptr, int(m_receipt.content.size() / 1000 + 1)));
}

void ReceiptView::choose()
{
    const QString path = m_context.chooseReceipt(this);
    if (!path.isEmpty())
        attach(path);
}

void ReceiptView::attach(const QString& path)
{
    if (m_expense.id.isNull())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_context.report({ErrorKind::Io, u"receipt.read"_s, u"receipt"_s, {path}, {}});
        return;
    }
    const auto saved = m_context.expenses.attachReceipt(m_expense.id, QFileInfo(path).fileName(), file.read(Expenses::largestReceipt + 1));
    if (!saved) {
        m_context.report(saved.error());
        return;
    }
    showExpense(*saved);
    emit attached(saved->id);
}

void ReceiptView::saveCopy()
{
    const QString path = m_context.choosePath(this, m_receipt.fileName);
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(m_receipt.content) == m_receipt.content.size() && file.flush() && file.commit())
        m_context.tell(tr("The receipt was saved as %1.").arg(path));
    else
        m_context.report({ErrorKind::Io, u"export.write"_s, u"out"_s, {path}, file.errorString()});
}

void ReceiptView::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_expense.id.isNull() && event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void ReceiptView::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    attach(event->mimeData()->urls().first().toLocalFile());
}

void ReceiptView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showPicture();
}

} // namespace td
