// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "books/taxservices.h"
#include "core/result.h"
#include "tax/taxrate.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace td
{

class Banner;
class DateEdit;
class FormGrid;
class Label;
class TableView;
class TaxRatesModel;
class TaxTable;

/// The tax rates of the studio: the built-in ones and the owner's own, which go before them. Own rates are added, changed, ended and
/// removed here; choosing a built-in one offers it as the beginning of an own one.
class TaxRatesPage : public QWidget
{
    Q_OBJECT

public:
    explicit TaxRatesPage(const TaxServices& services, QWidget* parent = nullptr);

    void reload();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildList();
    QWidget* buildForm();
    QWidget* buildUntil();
    void connectAll();
    void showRates();
    void fillPlaces(const TaxTable& table, const QString& home);
    void choose(int row);
    void show(const TaxRate& rate);
    void startNew();
    void save();
    void endToday();
    void remove();
    [[nodiscard]] Result<TaxRate> read() const;
    void store(const TaxRate& rate);
    void report(const Error& error);
    [[nodiscard]] QDate today() const;

    TaxServices m_services;
    QList<TaxRate> m_all;
    TaxRate m_shown;
    bool m_stale = true;
    Banner* m_banner;
    QComboBox* m_place;
    QCheckBox* m_past;
    QPushButton* m_new;
    TaxRatesModel* m_model;
    TableView* m_table;
    Label* m_formTitle;
    FormGrid* m_form;
    QComboBox* m_region;
    QComboBox* m_category;
    QLineEdit* m_code;
    QLineEdit* m_nameEn;
    QLineEdit* m_nameFr;
    QComboBox* m_regime;
    QLineEdit* m_rate;
    QCheckBox* m_compound;
    DateEdit* m_from;
    QCheckBox* m_ends;
    DateEdit* m_until;
    QPushButton* m_save;
    QPushButton* m_end;
    QPushButton* m_remove;
};

} // namespace td
