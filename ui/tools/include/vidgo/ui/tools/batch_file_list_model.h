#pragma once

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include <QPointer>

#include "vidgo/model/batch.h"
#include "vidgo/ui/bridge/list_model.h"
#include "vidgo/ui/bridge/service_hub.h"

namespace vidgo::ui {

/// The files of a batch. Only the pages that are looked at are read and kept, so that a batch of any length
/// costs the same.
class BatchFileListModel : public vidgo::ui::ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("It belongs to a BatchModel.")

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< "name": the file's name; empty until its page is there.
        FileRole,                    ///< "file": its address.
        FileStateRole,               ///< "fileState": "waiting", "working", "done", "failed", "skipped".
        ProblemRole,                 ///< "problem": why it failed, as a sentence.
        ItemIdRole,                  ///< "itemId": the result in the library of a done one.
    };
    static constexpr int kPage = 100;
    static constexpr int kPagesKept = 8;

    using ListModel::ListModel;

    void setHub(ServiceHub* hub);
    /// Shows the files of this batch, `total` of them; an empty id shows none.
    void show(const BatchId& id, int total);
    /// Which one is being worked on; -1: none. The states up to it are read anew.
    void setWorking(int position);
    /// Everything that is shown is read anew.
    void refresh();
    /// A view shows this row: its page is read unless it is there.
    Q_INVOKABLE void want(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    const BatchFile* file(int row) const;
    void read(int page);
    void keep(int page, std::vector<BatchFile> files);
    QVariant value(const BatchFile& file, int role) const;

    QPointer<ServiceHub> m_hub;
    BatchId m_id;
    int m_total = 0;
    int m_working = -1;
    std::map<int, std::vector<BatchFile>> m_pages;
    std::set<int> m_asked;   ///< Pages whose answer is awaited.
    std::deque<int> m_order; ///< The pages kept, oldest first.
    int m_serial = 0;        ///< Of the newest batch: answers to older ones are dropped.
};

/// Why a file failed, in the language of the window; empty for one that did not.
QString problemText(const BatchFile& file, ServiceHub* hub);

} // namespace vidgo::ui
