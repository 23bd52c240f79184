// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "booking/bookingcontext.h"
#include "booking/bookingtext.h"
#include "scheduling/scheduling.h"
#include "widgets/promptdialog.h"

class QPushButton;

namespace td
{

class Label;
class RepeatRule;
class SeriesModel;
class TableView;

/// Plans a standing slot: every date with what is in its way, and a decision for each; then books them all in one change.
class SeriesPlanner final : public PromptDialog
{
    Q_OBJECT

public:
    SeriesPlanner(const BookingContext& context, const BookingRequest& request, QWidget* parent = nullptr);

    [[nodiscard]] SeriesModel* model() const { return m_model; }
    void accept() override;

signals:
    /// The first one of the series.
    void booked(td::AppointmentId id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addTable();
    void addDecisions();
    void plan();
    void showCounts();
    [[nodiscard]] QString fundingText() const;
    void showDecisions();
    void decide(OccurrenceDecision decision);
    void useSuggestion();
    void chooseOther();
    void moveItem(int row, const LocalTime& to);
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] bool giveReason(SeriesDraftItem& item);
    static QString subtitle(const BookingContext& context, const BookingRequest& request);

    const BookingContext& m_context;
    BookingRequest m_request;
    BookingText m_text;
    RepeatRule* m_rule;
    SeriesModel* m_model;
    TableView* m_table = nullptr;
    Label* m_counts = nullptr;
    QPushButton* m_bookRow = nullptr;
    QPushButton* m_skipRow = nullptr;
    QPushButton* m_useSuggestion = nullptr;
    QPushButton* m_other = nullptr;
    QPushButton* m_verb = nullptr;
};

} // namespace td
