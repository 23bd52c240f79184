// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QByteArray>
#include <QPixmap>
#include <QWidget>

#include <functional>
#include <optional>

class QPushButton;

namespace td
{

class Avatar;
struct Error;

/// A client's picture in the form: choose a file or drop one, take it away. Whatever comes in is cut to a small square.
class PhotoEdit : public QWidget
{
    Q_OBJECT

public:
    PhotoEdit(std::function<QString(QWidget*)> chooseFile, std::function<void(const Error&)> report,
              QWidget* parent = nullptr);

    /// The picture as it is stored; nothing is changed yet.
    void setPerson(const QString& name, const RawId& id, const QPixmap& stored);
    void setName(const QString& name);
    /// The new picture: empty bytes take the old one away, nothing leaves it as it is.
    [[nodiscard]] const std::optional<QByteArray>& change() const { return m_change; }
    /// Takes a picture file, as a drop does.
    bool takeFile(const QString& path);

signals:
    void photoChanged();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose();
    void removePhoto();
    void showPicture(const QPixmap& picture);

    std::function<QString(QWidget*)> m_chooseFile;
    std::function<void(const Error&)> m_report;
    Avatar* m_avatar;
    QPushButton* m_remove;
    QString m_name;
    RawId m_id{};
    QPixmap m_picture;
    std::optional<QByteArray> m_change;
};

} // namespace td
