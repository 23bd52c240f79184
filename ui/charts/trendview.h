// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/trendplot.h"

#include <QStringList>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QStackedWidget;
class QToolButton;

namespace td
{

class DateEdit;
class Label;
class PlotWidget;
class PrivacyState;
class TableView;
class TrendTable;

enum class TrendRange { Quarter, Year, All, Own };

/// A chart over days with its numbers in a table beside it: which series, which other one to compare with, from when to when (three months, a year, all of
/// it, or days of one's own), and the way out as a file. Series in, widget out.
class TrendView : public QWidget
{
    Q_OBJECT

public:
    explicit TrendView(const QString& name, QWidget* parent = nullptr);

    /// Keeps the choices as far as the keys are still there. `today` is where ranges end. Without a title, the accessible name is the owner's to give.
    void setSeries(const QString& title, const QList<TrendSeries>& series, QDate today);
    /// Which one is shown; the first when it is not there.
    void choose(const QString& key, const QString& compareWith = {});
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] QString compared() const;
    void setRange(TrendRange range, QDate from = {}, QDate until = {});
    /// Puts a choice of the owner's before those of the view, or a button after them.
    void addChoice(QWidget* choice);
    void addButton(QWidget* button);
    /// Sentence in place of an empty chart.
    void setEmptyText(const QString& sentence);
    /// Values are hidden while it is on. Must outlive the view.
    void setPrivacy(PrivacyState* privacy);

    /// What is shown, in words: for screen readers.
    [[nodiscard]] QString description() const;
    [[nodiscard]] TrendTable* table() const { return m_table; }

signals:
    /// Header and rows of what is shown, as programs read them.
    void exportRequested(const QList<QStringList>& rows);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build(const QString& name);
    QLayout* makeChoices(const QString& name);
    QWidget* makeBody(const QString& name);
    void fillChoices();
    void refresh();
    void updateParts(const QList<TrendSeries>& shown);
    [[nodiscard]] const TrendSeries* find(const QString& key) const;
    [[nodiscard]] std::pair<QDate, QDate> days(const QList<TrendSeries>& shown) const;

    QList<TrendSeries> m_series;
    QList<TrendSeries> m_shown;
    QDate m_today;
    TrendPlot m_painter;
    PrivacyState* m_privacy = nullptr;
    bool m_filling = false;
    QBoxLayout* m_extraChoices;
    QBoxLayout* m_buttons;
    Label* m_title;
    Label* m_legend;
    Label* m_note;
    Label* m_empty;
    QComboBox* m_which;
    QComboBox* m_compare;
    QComboBox* m_range;
    DateEdit* m_from;
    DateEdit* m_until;
    QToolButton* m_export;
    QStackedWidget* m_stack;
    PlotWidget* m_plot;
    TrendTable* m_table;
    TableView* m_rows;
};

} // namespace td
