// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/photoedit.h"

#include "clients/pictures.h"
#include "widgets/avatar.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QMimeData>

namespace td
{
namespace
{
constexpr int pictureSize = 72;
} // namespace

PhotoEdit::PhotoEdit(std::function<QString(QWidget*)> chooseFile, std::function<void(const Error&)> report,
                     QWidget* parent)
    : QWidget(parent)
    , m_chooseFile(std::move(chooseFile))
    , m_report(std::move(report))
    , m_avatar(new Avatar(pictureSize))
    , m_remove(makeButton("photoRemove", tr("Remove photo"), ButtonKind::Quiet))
{
    setAcceptDrops(true);
    auto* row = new QHBoxLayout(this);
    setMargins(row, 0, Space::two);
    row->addWidget(m_avatar);
    auto* column = new QVBoxLayout;
    setMargins(column, 0, Space::half);
    auto* buttons = new QHBoxLayout;
    setMargins(buttons, 0, Space::one);
    auto* chooser = makeButton("photoChoose", tr("Choose a photo…"));
    buttons->addWidget(chooser);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    column->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(
        (new Label(tr("Or drop a picture here. It is cut to a square."), TypeSize::Small, Tone::Muted))->wrapping());
    column->addStretch(1);
    row->addLayout(column, 1);
    setFocusProxy(chooser);
    connect(chooser, &QPushButton::clicked, this, &PhotoEdit::choose);
    connect(m_remove, &QPushButton::clicked, this, &PhotoEdit::removePhoto);
}

void PhotoEdit::setPerson(const QString& name, const RawId& id, const QPixmap& stored)
{
    m_name = name;
    m_id = id;
    m_change.reset();
    showPicture(stored);
}

void PhotoEdit::setName(const QString& name)
{
    m_name = name;
    showPicture(m_picture);
}

bool PhotoEdit::takeFile(const QString& path)
{
    const auto bytes = photoFromFile(path);
    if (!bytes) {
        m_report(bytes.error());
        return false;
    }
    m_change = *bytes;
    QPixmap picture;
    picture.loadFromData(*bytes);
    showPicture(picture);
    emit photoChanged();
    return true;
}

void PhotoEdit::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void PhotoEdit::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && takeFile(urls.front().toLocalFile()))
        event->acceptProposedAction();
}

void PhotoEdit::choose()
{
    const QString path = m_chooseFile ? m_chooseFile(this) : QString();
    if (!path.isEmpty())
        takeFile(path);
}

void PhotoEdit::removePhoto()
{
    m_change = QByteArray();
    showPicture({});
    emit photoChanged();
}

void PhotoEdit::showPicture(const QPixmap& picture)
{
    m_picture = picture;
    m_avatar->setPerson(m_name, m_id, picture);
    m_remove->setVisible(!picture.isNull());
}

} // namespace td
