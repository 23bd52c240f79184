// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/clientscontext.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QTimer;

namespace td
{

class Card;
class ClientForm;
class Label;
class PageHeader;
class Pictures;
struct Client;

/// The page on which a client is written down or changed: the form, "Save" (Ctrl+S) and "Cancel" (Esc, which asks only
/// when something was typed). While a new client is typed it says who that could already be.
class ClientEditor : public QWidget
{
    Q_OBJECT

public:
    ClientEditor(const ClientsContext& context, Pictures& pictures, QWidget* parent = nullptr);

    void startNew(const QString& name, const QStringList& knownTags);
    void startEdit(const Client& client, const QStringList& knownTags);
    [[nodiscard]] ClientForm& form() { return *m_form; }
    /// Asks when something was typed; true when it may be left.
    bool mayLeave();

signals:
    void saved(const td::ClientId& id, bool isNew);
    void cancelled();
    void openExisting(const td::ClientId& id);

private:
    void save();
    Result<ClientId> store();
    void cancel();
    void lookForDuplicates();

    const ClientsContext& m_context;
    Pictures& m_pictures;
    PageHeader* m_header;
    QScrollArea* m_scroll;
    ClientForm* m_form;
    Card* m_warning;
    Label* m_warningText;
    QPushButton* m_existing;
    QTimer* m_pause;
    ClientId m_editing; ///< null for a new client
    ClientId m_double;
};

} // namespace td
