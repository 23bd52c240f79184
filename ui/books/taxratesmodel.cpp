// SPDX-License-Identifier: GPL-3.0-or-later
#include "books/taxratesmodel.h"

#include "books/taxtext.h"
#include "books/titledata.h"
#include "widgets/metrics.h"
#include "widgets/palette.h"

#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace td
{

void TaxRatesModel::setRates(const QList<TaxRate>& rates)
{
    beginResetModel();
    m_rates = rates;
    endResetModel();
}

int TaxRatesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rates.size());
}

int TaxRatesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString TaxRatesModel::text(const TaxRate& rate, int column)
{
    switch (column) {
    case Region: return TaxText::place(rate.region);
    case Category: return TaxText::category(rate.category);
    case Name: {
        const bool french = QLocale().language() == QLocale::French;
        const QString name = french && !rate.nameFr.isEmpty() ? rate.nameFr : rate.nameEn;
        return name.isEmpty() ? rate.code : name;
    }
    case Rate: return TaxText::rate(rate.rate);
    case From: return QLocale().toString(rate.from, QLocale::ShortFormat);
    case Until: return rate.until.isValid() ? QLocale().toString(rate.until, QLocale::ShortFormat) : QString();
    case Origin:
        if (rate.compound && rate.id.isNull())
            return tr("Built in, on other taxes too");
        if (rate.compound)
            return tr("Your own, on other taxes too");
        return rate.id.isNull() ? tr("Built in") : tr("Your own");
    default: return {};
    }
}

QVariant TaxRatesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TaxRate& rate = m_rates[index.row()];
    switch (role) {
    case Qt::DisplayRole: return text(rate, index.column());
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (index.column() == Rate ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole: return index.column() == Rate ? figuresFont(TypeSize::Body) : typeFont(TypeSize::Body);
    case Qt::ForegroundRole:
        return rate.id.isNull() ? QVariant(tokens(themeOf(QGuiApplication::palette())).muted) : QVariant();
    default: return {};
    }
}

QVariant TaxRatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Rate ? Qt::AlignRight : Qt::AlignLeft));
    const QStringList titles{tr("Place"), tr("On"), tr("Tax"), tr("Rate"), tr("From"), tr("Until"), tr("Comes from")};
    return titleData(titles.value(section), role);
}

} // namespace td
