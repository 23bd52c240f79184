#include "scheduling/scheduling.h"
#include "clients/clients.h"
#include "storage/connectioncontext.h"
#include "support/scratchstudio.h"
#include <sqlite3.h>
#include <chrono>
#include <QCoreApplication>
using namespace td; using namespace td::test;
static double now(){ return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }
int main(int argc,char**argv){ QCoreApplication app(argc,argv);
 ScratchStudio s; if(!s.ready()){ qWarning()<<describe(s.ready().error()); return 1;}
 Database&db=s.db(); QList<ClientId> cl; QList<TrainerId> tr;
 double t=now();
 (void)db.change("import.x",{},[&]()->Result<void>{ for(int i=0;i<6;i++){auto id=db.newId<TrainerId>(); TD_TRY(db.exec("INSERT INTO trainers(id,first_name) VALUES(?,'T')",id)); tr<<id; for(int w=1;w<=7;w++) TD_TRY(db.exec("INSERT INTO availability(id,trainer_id,weekday,start_min,end_min,effective_from) VALUES(?,?,?,300,1380,'2000-01-01')",db.newId<AvailabilityId>(),id,w));} tr<<s.trainer<<s.otherTrainer;
  for(int i=0;i<5000;i++){auto id=db.newId<ClientId>(); cl<<id; TD_TRY(db.exec("INSERT INTO clients(id,first_name,last_name,email,phone) VALUES(?,?,?,?,?)",id,QStringLiteral("First%1").arg(i),QStringLiteral("Last%1").arg(i),QStringLiteral("a%1@example.org").arg(i),QStringLiteral("555-01%1").arg(i)));} return {};});
 qWarning()<<"clients"<<now()-t; t=now(); int n=0;
 QDate d0=QDate(2016,6,1);
 for(int month=0;month<120;month++){ auto r=db.change("import.m",{},[&]()->Result<void>{ for(int day=0;day<28;day++) for(int k=0;k<8;k++) for(int h=0;h<6;h++){ QDate d=d0.addMonths(month).addDays(day); int m=480+h*60; auto st=*toInstant({d,m},"America/Toronto"); auto id=db.newId<AppointmentId>();
   TD_TRY(db.exec("INSERT INTO appointments(id,trainer_id,class_type_id,day,start_min,duration_min,zone,starts_at,ends_at,status,capacity,policy) VALUES(?,?,?,?,?,60,'America/Toronto',?,?,'completed',1,'{}')",id,tr[k],s.personal,d,m,st,st+3600));
   auto c=cl[(n*7919)%5000]; n++;
   TD_TRY(db.exec("INSERT INTO participants(id,appointment_id,client_id,trainer_id,starts_at,ends_at,joined_at,attended) VALUES(?,?,?,?,?,?,?,1)",db.newId<ParticipantId>(),id,c,tr[k],st,st+3600,st)); } return {};}); if(!r){qWarning()<<describe(r.error()); return 1;} }
 qWarning()<<"appointments"<<n<<now()-t<<"s"<<(now()-t)/n*1e6<<"us each; file"<<QFileInfo(s.path()).size()/1e6;
 Scheduling sch(db);
 auto req=[&](int i){ BookingRequest r; r.trainer=tr[i%6]; r.classType=s.personal; r.clients={cl[(i*31)%5000]}; r.day=QDate(2026,7,2).addDays(i/72); r.minute=480+((i/6)%12)*60; return r; };
 int i=0; (void)sch.booking().book(req(i++));
 t=now(); int N=400; for(;i<=N;i++){ auto r=sch.booking().book(req(i)); if(!r){qWarning()<<describe(r.error())<<r.error().args; return 1;} } qWarning()<<"book single"<<(now()-t)/N*1e6<<"us";
 double best=1e9; for(int rep=0;rep<5;rep++){ t=now(); auto r=db.change("b",{},[&]()->Result<void>{ for(int k=0;k<100;k++,i++){ TD_TRY(sch.booking().book(req(i))); } return {};}); if(!r){qWarning()<<describe(r.error());return 1;} best=std::min(best,now()-t);} qWarning()<<"book 100 in tx"<<best/100*1e6<<"us each";
 t=now(); for(int k=0;k<50;k++) (void)sch.schedule().items(QDate(2024,3,4).addDays(7*k),QDate(2024,3,10).addDays(7*k)); qWarning()<<"week items"<<(now()-t)/50*1e3<<"ms";
 Clients c(db); t=now(); auto rows=c.rows(); qWarning()<<"rows"<<(rows?rows->size():-1)<<(now()-t)*1e3<<"ms"; if(!rows) qWarning()<<describe(rows.error());
 t=now(); for(int k=0;k<5000;k++) (void)c.find(cl[k]); qWarning()<<"find"<<(now()-t)/5000*1e6<<"us";
 // raw copy
 { Privilege p(db.context()); sqlite3_exec(db.handle(),"PRAGMA wal_checkpoint(TRUNCATE)",0,0,0); }
 QFile::copy(s.path(),QStringLiteral("/tmp/rawcopy.db")); sqlite3*h; sqlite3_open("/tmp/rawcopy.db",&h); QByteArray k="x'"+QByteArray(32,'k').toHex()+QByteArray(16,'s').toHex()+"'"; sqlite3_key(h,k.constData(),k.size()); for(auto p:{"PRAGMA locking_mode=EXCLUSIVE","PRAGMA journal_mode=WAL","PRAGMA synchronous=FULL","PRAGMA foreign_keys=ON"}) sqlite3_exec(h,p,0,0,0);
 sqlite3_stmt*q; sqlite3_prepare_v2(h,"SELECT name FROM sqlite_schema WHERE type='trigger'",-1,&q,0); QList<QByteArray> tn; while(sqlite3_step(q)==SQLITE_ROW) tn<<"DROP TRIGGER "+QByteArray((const char*)sqlite3_column_text(q,0)); sqlite3_finalize(q); for(auto&x:tn) sqlite3_exec(h,x.constData(),0,0,0);
 sqlite3_stmt*ia,*ip,*b,*cm; int rc=sqlite3_prepare_v2(h,"INSERT INTO t_appointments(id,trainer_id,class_type_id,day,start_min,duration_min,zone,starts_at,ends_at,status,capacity,policy,rate_minor) VALUES(?,?,?,?,?,60,'America/Toronto',?,?,'scheduled',1,?,8500)",-1,&ia,0); if(rc) qWarning()<<sqlite3_errmsg(h);
 sqlite3_prepare_v2(h,"INSERT INTO t_participants(id,appointment_id,client_id,trainer_id,starts_at,ends_at,joined_at) VALUES(?,?,?,?,?,?,?)",-1,&ip,0); sqlite3_prepare_v2(h,"BEGIN IMMEDIATE",-1,&b,0); sqlite3_prepare_v2(h,"COMMIT",-1,&cm,0);
 auto one=[&](int j){ auto id=db.newId<AppointmentId>(); auto st=*toInstant({QDate(2027,7,1).addDays(j/96),480+((j/8)%12)*60},"America/Toronto"); auto bl=[](sqlite3_stmt*q,int i,const auto&x){sqlite3_bind_blob(q,i,x.raw().data(),16,SQLITE_TRANSIENT);}; bl(ia,1,id); bl(ia,2,tr[j%8]); bl(ia,3,s.personal); sqlite3_bind_text(ia,4,"2027-07-01",10,SQLITE_TRANSIENT); sqlite3_bind_int(ia,5,480); sqlite3_bind_int64(ia,6,st); sqlite3_bind_int64(ia,7,st+3600); sqlite3_bind_text(ia,8,"{\"notice_min\":1440,\"late_fee\":2500,\"late_forfeits\":true}",-1,SQLITE_TRANSIENT); if(sqlite3_step(ia)!=SQLITE_DONE) qWarning()<<sqlite3_errmsg(h); sqlite3_reset(ia); bl(ip,1,db.newId<ParticipantId>()); bl(ip,2,id); bl(ip,3,cl[(j*31)%5000]); bl(ip,4,tr[j%8]); sqlite3_bind_int64(ip,5,st); sqlite3_bind_int64(ip,6,st+3600); sqlite3_bind_int64(ip,7,st); if(sqlite3_step(ip)!=SQLITE_DONE) qWarning()<<sqlite3_errmsg(h); sqlite3_reset(ip); };
 int j=0; t=now(); for(;j<N;j++){ sqlite3_step(b); sqlite3_reset(b); one(j); sqlite3_step(cm); sqlite3_reset(cm);} qWarning()<<"raw single"<<(now()-t)/N*1e6; best=1e9; for(int rep=0;rep<5;rep++){ t=now(); sqlite3_step(b); sqlite3_reset(b); for(int k=0;k<100;k++) one(j++); sqlite3_step(cm); sqlite3_reset(cm); best=std::min(best,now()-t);} qWarning()<<"raw 100"<<best/100*1e6; sqlite3_close(h); QFile::remove(QStringLiteral("/tmp/rawcopy.db"));
}
